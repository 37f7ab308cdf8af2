DELETE DATA { GRAPH <graph/organisation/port-of-lumen> { <id/organisation/port-of-lumen> a foaf:Agent } } ;
DELETE DATA { GRAPH <graph/project/quietquay> { <id/project/quietquay> schema:member <id/organisation/port-of-lumen> } } ;
DELETE DATA { GRAPH <graph/publication/quay-handbook> { <id/publication/quay-handbook> schema:producer <id/organisation/port-of-lumen> } } ;
DELETE DATA { GRAPH <graph/report/harbour-forum-3> { <id/statement/harbour-forum-3-3> schema:mentions <id/organisation/port-of-lumen> } }
