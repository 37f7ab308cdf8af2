DELETE WHERE { GRAPH <graph/person/mira-solen> { <id/person/mira-solen#account-quayside-mirasolen> foaf:accountName ?any } } ;
INSERT DATA { GRAPH <graph/person/mira-solen> { <id/person/mira-solen#account-quayside-mirasolen> foaf:accountName "mirasolen"@en } }
