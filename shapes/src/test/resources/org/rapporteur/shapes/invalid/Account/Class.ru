INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/person/mira-solen> foaf:account <id/organisation/port-of-lumen> } }
