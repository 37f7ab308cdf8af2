INSERT DATA { GRAPH <graph/corrections> { <id/person/mira-solen> owl:differentFrom "Ivo" } }
