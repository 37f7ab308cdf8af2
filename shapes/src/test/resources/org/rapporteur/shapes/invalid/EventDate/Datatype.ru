DELETE WHERE { GRAPH <graph/event/harbour-forum-3> { <id/event/harbour-forum-3#time-begin> time:inXSDDate ?any } } ;
INSERT DATA { GRAPH <graph/event/harbour-forum-3> { <id/event/harbour-forum-3#time-begin> time:inXSDDate "4 March" } }
