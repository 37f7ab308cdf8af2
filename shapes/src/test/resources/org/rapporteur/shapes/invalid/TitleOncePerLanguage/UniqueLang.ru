INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/talk/harbour-forum-3-1> dct:title "one more"@en } }
