DELETE WHERE { GRAPH <graph/report/harbour-forum-3> { <id/figure/harbour-forum-3-4> dct:isPartOf ?any } }
