INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/event/harbour-forum-3#participation-mira-solen-speaker> rap:formerAffiliation <id/project/quietquay> } }
