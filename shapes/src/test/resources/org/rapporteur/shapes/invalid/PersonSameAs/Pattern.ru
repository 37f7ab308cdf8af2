INSERT DATA { GRAPH <graph/person/mira-solen> { <id/person/mira-solen> owl:sameAs <https://quayside.example/in/mirasolen> } }
