INSERT DATA { GRAPH <graph/event/harbour-forum-3> { <id/event/harbour-forum-3#participation-mira-solen-speaker> rap:jobTitle "without a tag" } }
