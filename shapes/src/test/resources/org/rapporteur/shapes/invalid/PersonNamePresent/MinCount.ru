DELETE WHERE { GRAPH <graph/person/mira-solen> { <id/person/mira-solen> foaf:name ?any } }
