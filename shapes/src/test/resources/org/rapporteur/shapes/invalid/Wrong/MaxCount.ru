INSERT DATA { GRAPH <graph/corrections> { <id/statement/harbour-forum-3-99> rap:wrong false } }
