INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/event/harbour-forum-3> cv:hasParticipation <id/person/mira-solen> } }
