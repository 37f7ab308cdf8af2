INSERT DATA { GRAPH <graph/event/harbour-forum-3> { <id/event/harbour-forum-3#participation-mira-solen-speaker> cv:role <id/concept/magician> . <id/concept/magician> a skos:Concept } }
