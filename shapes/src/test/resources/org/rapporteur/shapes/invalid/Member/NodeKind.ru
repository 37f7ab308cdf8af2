INSERT DATA { GRAPH <graph/project/quietquay> { <id/project/quietquay> schema:member "some words" } }
