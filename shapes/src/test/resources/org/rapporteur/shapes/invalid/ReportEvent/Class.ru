DELETE WHERE { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3> schema:about ?any } } ;
INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3> schema:about <id/project/quietquay> } }
