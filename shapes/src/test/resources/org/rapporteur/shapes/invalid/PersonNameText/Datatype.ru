INSERT DATA { GRAPH <graph/person/mira-solen> { <id/person/mira-solen> foaf:name "without a tag" } }
