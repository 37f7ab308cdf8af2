INSERT DATA { GRAPH <graph/person/mira-solen> { <id/person/mira-solen> rap:identityEvidence <source/1111111111111111111111111111111111111111111111111111111111111111> } }
