INSERT DATA { GRAPH <graph/person/mira-solen> { <id/person/mira-solen> skos:altLabel " "@ga } }
