INSERT DATA { GRAPH <graph/event/harbour-forum-3> { [] a cv:Participation ; cv:hasParticipant <id/person/mira-solen> ; cv:role role:host } }
