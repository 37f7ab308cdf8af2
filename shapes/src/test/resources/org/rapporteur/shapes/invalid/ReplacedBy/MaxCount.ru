INSERT DATA { GRAPH <graph/person/mira-solen> { <id/person/mira-s> dct:isReplacedBy <id/person/ivo-karan> } }
