INSERT DATA { GRAPH <graph/organisation/port-of-lumen> { <id/organisation/port-of-lumen> skos:hiddenLabel "på norsk"@no } }
