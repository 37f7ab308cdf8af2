INSERT DATA { GRAPH <graph/publication/quay-handbook> { <id/publication/quay-handbook> schema:url <mailto:quay@quay.example> } }
