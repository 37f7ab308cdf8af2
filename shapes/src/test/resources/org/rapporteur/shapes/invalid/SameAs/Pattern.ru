INSERT DATA { GRAPH <graph/person/mira-solen> { <id/person/mira-solen> schema:sameAs <mailto:quay@quay.example> } }
