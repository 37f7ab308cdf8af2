DELETE DATA { GRAPH <graph/project/quietquay> { <id/project/quietquay> a schema:Project } }
