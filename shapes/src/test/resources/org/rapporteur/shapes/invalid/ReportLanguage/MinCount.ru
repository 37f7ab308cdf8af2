DELETE WHERE { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3> dct:language ?any } }
