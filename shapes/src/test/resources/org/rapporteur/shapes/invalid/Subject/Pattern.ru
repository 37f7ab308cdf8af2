INSERT DATA { GRAPH <graph/event/harbour-forum-3> { <id/event/harbour-forum-3> dct:subject <urn:quay:1> } }
