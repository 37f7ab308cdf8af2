INSERT DATA { GRAPH <graph/report/harbour-forum-3/evidence> { <id/statement/harbour-forum-3-3> prov:wasQuotedFrom <source/1111111111111111111111111111111111111111111111111111111111111111> } }
