INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3/el> schema:translationOfWork <id/nowhere/to-be-found> } }
