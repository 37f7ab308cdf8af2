INSERT DATA { GRAPH <graph/person/mira-solen> { <id/person/mira-solen> schema:email "mira@lumen.example" } }
