INSERT DATA { GRAPH <graph/project/quietquay> { <id/project/quietquay> rap:hashtag "#Quay"@en } }
