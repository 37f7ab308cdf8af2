DELETE WHERE { GRAPH <graph/person/mira-solen> { <id/person/mira-solen#account-quayside-mirasolen> foaf:accountServiceHomepage ?any } } ;
INSERT DATA { GRAPH <graph/person/mira-solen> { <id/person/mira-solen#account-quayside-mirasolen> foaf:accountServiceHomepage "https://quayside.example/" } }
