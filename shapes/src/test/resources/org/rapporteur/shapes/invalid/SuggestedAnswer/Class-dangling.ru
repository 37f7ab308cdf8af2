INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/question/harbour-forum-3-5> schema:suggestedAnswer <id/nowhere/to-be-found> } }
