DELETE WHERE { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3/en> prov:wasDerivedFrom ?any } } ;
INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3/en> prov:wasDerivedFrom "https://data.example/source/4444444444444444444444444444444444444444444444444444444444444444" } }
