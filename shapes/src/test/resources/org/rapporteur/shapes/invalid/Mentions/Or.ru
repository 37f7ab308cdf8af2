INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/statement/harbour-forum-3-3> schema:mentions <id/question/harbour-forum-3-5> } }
