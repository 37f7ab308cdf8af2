INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3> schema:workExample <id/statement/harbour-forum-3-3> } }
