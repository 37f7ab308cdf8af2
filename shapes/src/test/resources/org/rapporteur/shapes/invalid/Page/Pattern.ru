INSERT DATA { GRAPH <graph/project/quietquay> { <id/project/quietquay> foaf:page <mailto:quay@quay.example> } }
