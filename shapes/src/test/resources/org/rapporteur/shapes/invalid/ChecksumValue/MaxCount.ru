INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3/en#checksum> spdx:checksumValue "5555555555555555555555555555555555555555555555555555555555555555" } }
