INSERT DATA { GRAPH <graph/person/mira-solen> { <id/person/mira-solen> prov:wasInfluencedBy <id/person/ivo-karan> } }
