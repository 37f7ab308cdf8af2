INSERT DATA { GRAPH <graph/person/mira-solen> { <id/person/mira-solen> owl:sameAs "https://orcid.org/0000-0002-1825-0097" } }
