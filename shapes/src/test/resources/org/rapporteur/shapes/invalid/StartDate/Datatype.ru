INSERT DATA { GRAPH <graph/event/harbour-forum-3> { <id/event/harbour-forum-3> schema:startDate "4 March" } }
