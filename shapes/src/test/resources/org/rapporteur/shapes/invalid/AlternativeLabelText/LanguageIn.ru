INSERT DATA { GRAPH <graph/person/mira-solen> { <id/person/mira-solen> skos:altLabel "på norsk"@no } }
