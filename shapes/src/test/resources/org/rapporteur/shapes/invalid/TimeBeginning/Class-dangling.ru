INSERT DATA { GRAPH <graph/event/harbour-forum-3> { <id/event/harbour-forum-3#time> time:hasBeginning <id/nowhere/to-be-found> } }
