INSERT DATA { GRAPH <graph/report/harbour-forum-3/evidence> { <id/person/mira-solen> rap:identityEvidence <source/1111111111111111111111111111111111111111111111111111111111111111> } }
