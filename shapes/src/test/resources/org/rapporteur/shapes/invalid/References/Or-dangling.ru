INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3> dct:references <id/nowhere/to-be-found> } }
