INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/answer/harbour-forum-3-6> schema:author <id/project/quietquay> } }
