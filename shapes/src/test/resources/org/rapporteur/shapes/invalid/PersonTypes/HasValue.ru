DELETE DATA { GRAPH <graph/person/mira-solen> { <id/person/mira-solen> a person:Person } }
