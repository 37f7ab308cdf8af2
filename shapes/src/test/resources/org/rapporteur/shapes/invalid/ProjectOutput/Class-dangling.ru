INSERT DATA { GRAPH <graph/project/quietquay> { <id/project/quietquay> rap:output <id/nowhere/to-be-found> } }
