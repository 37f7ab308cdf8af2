INSERT DATA { GRAPH <graph/person/mira-solen> { <id/person/mira-solen> foaf:mbox <mailto:mira@lumen.example> } }
