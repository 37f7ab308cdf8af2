INSERT DATA { GRAPH <graph/event/harbour-forum-3> { <id/event/harbour-forum-3> locn:address <id/nowhere/to-be-found> } }
