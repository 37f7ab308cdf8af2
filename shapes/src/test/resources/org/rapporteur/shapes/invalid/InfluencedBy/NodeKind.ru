INSERT DATA { GRAPH <graph/person/mira-solen> { <id/person/mira-solen> prov:wasInfluencedBy "https://data.example/graph/corrections" } }
