INSERT DATA { GRAPH <graph/project/quietquay> { <id/project/quietquay> rap:output <id/organisation/port-of-lumen> } }
