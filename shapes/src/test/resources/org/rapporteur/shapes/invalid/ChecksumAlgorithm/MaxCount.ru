INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3/en#checksum> spdx:algorithm spdx:checksumAlgorithm_md5 } }
