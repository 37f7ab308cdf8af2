DELETE WHERE { GRAPH <graph/report/harbour-forum-3> { <id/section/harbour-forum-3-2> dct:title ?any } }
