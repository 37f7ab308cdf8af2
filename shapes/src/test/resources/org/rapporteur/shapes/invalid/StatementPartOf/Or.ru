DELETE WHERE { GRAPH <graph/report/harbour-forum-3> { <id/statement/harbour-forum-3-3> dct:isPartOf ?any } } ;
INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/statement/harbour-forum-3-3> dct:isPartOf <id/report/harbour-forum-3> } }
