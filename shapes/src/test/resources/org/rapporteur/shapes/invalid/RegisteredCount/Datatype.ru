DELETE WHERE { GRAPH <graph/event/harbour-forum-3> { <id/event/harbour-forum-3> rap:registeredCount ?any } } ;
INSERT DATA { GRAPH <graph/event/harbour-forum-3> { <id/event/harbour-forum-3> rap:registeredCount 88.0 } }
