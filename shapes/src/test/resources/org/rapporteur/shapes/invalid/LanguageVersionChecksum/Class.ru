DELETE WHERE { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3/en> spdx:checksum ?any } } ;
INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3/en> spdx:checksum <id/statement/harbour-forum-3-3> } }
