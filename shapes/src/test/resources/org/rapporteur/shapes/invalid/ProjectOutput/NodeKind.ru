INSERT DATA { GRAPH <graph/project/quietquay> { <id/project/quietquay> rap:output "some words" } }
