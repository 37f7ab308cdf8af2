DELETE WHERE { GRAPH <graph/report/harbour-forum-3> { <id/question/harbour-forum-3-5> schema:text ?any } }
