INSERT DATA { GRAPH <graph/project/quietquay> { <id/project/quietquay> schema:member <id/nowhere/to-be-found> } }
