INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/figure/harbour-forum-3-4> rap:qualifier " "@ga } }
