INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3/en> prov:wasDerivedFrom <source/4444444444444444444444444444444444444444444444444444444444444444> } }
