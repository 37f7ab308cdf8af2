INSERT DATA { GRAPH <graph/project/quietquay> { <id/project/quietquay> foaf:page "https://quay.example/" } }
