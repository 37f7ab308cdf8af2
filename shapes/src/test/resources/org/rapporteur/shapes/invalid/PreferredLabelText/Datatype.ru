INSERT DATA { GRAPH <graph/organisation/port-of-lumen> { <id/organisation/port-of-lumen> skos:prefLabel "without a tag" } }
