INSERT DATA { GRAPH <graph/publication/quay-handbook> { <id/publication/quay-handbook> schema:producer "some words" } }
