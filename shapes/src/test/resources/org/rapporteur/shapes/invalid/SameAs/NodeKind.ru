INSERT DATA { GRAPH <graph/person/mira-solen> { <id/person/mira-solen> schema:sameAs "https://quay.example/" } }
