INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3> dct:references "some words" } }
