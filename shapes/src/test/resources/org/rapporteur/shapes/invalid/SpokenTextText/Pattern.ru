INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/statement/harbour-forum-3-3> schema:text " "@ga } }
