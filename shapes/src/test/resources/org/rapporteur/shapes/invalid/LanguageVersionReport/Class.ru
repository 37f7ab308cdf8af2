DELETE WHERE { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3/en> schema:exampleOfWork ?any } } ;
INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3/en> schema:exampleOfWork <id/event/harbour-forum-3> } }
