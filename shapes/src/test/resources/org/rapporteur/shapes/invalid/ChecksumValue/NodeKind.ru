DELETE WHERE { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3/en#checksum> spdx:checksumValue ?any } } ;
INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3/en#checksum> spdx:checksumValue <6666666666666666666666666666666666666666666666666666666666666666> } }
