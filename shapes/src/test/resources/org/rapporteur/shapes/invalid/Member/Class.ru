INSERT DATA { GRAPH <graph/project/quietquay> { <id/project/quietquay> schema:member <id/publication/quay-handbook> } }
