INSERT DATA { GRAPH <graph/organisation/port-of-lumen> { <id/organisation/port-of-lumen> org:unitOf <id/nowhere/to-be-found> } }
