INSERT DATA { GRAPH <graph/report/harbour-forum-3/evidence> { <id/figure/harbour-forum-3-4> rap:evidence <source/1111111111111111111111111111111111111111111111111111111111111111> } }
