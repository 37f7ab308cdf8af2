INSERT DATA { GRAPH <graph/publication/quay-handbook> { <id/publication/quay-handbook> schema:producer <id/nowhere/to-be-found> } }
