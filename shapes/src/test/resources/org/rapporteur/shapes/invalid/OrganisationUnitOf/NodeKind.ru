INSERT DATA { GRAPH <graph/organisation/port-of-lumen> { <id/organisation/port-of-lumen> org:unitOf "some words" } }
