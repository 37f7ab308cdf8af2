INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3/en> spdx:checksum <id/report/harbour-forum-3/el#checksum> } }
