INSERT DATA { GRAPH <graph/publication/quay-handbook> { <id/publication/quay-handbook> schema:url "https://quay.example/" } }
