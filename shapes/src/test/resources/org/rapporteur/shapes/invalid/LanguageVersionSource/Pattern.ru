DELETE WHERE { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3/en> prov:wasDerivedFrom ?any } } ;
INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3/en> prov:wasDerivedFrom <https://files.example/report.txt> } }
