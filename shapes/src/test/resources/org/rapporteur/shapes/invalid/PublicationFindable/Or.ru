DELETE WHERE { GRAPH <graph/publication/quay-handbook> { <id/publication/quay-handbook> skos:prefLabel ?any } } ;
DELETE WHERE { GRAPH <graph/publication/quay-handbook> { <id/publication/quay-handbook> schema:url ?any } }
