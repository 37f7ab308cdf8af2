DELETE WHERE { GRAPH <graph/project/quietquay> { <id/project/quietquay> skos:prefLabel ?any } }
