INSERT DATA { GRAPH <graph/event/harbour-forum-3> { <id/event/harbour-forum-3> cv:parentEvent <id/event/harbour-forum-3> } }
