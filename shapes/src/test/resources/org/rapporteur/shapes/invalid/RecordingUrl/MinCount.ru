DELETE WHERE { GRAPH <graph/event/harbour-forum-3> { <id/event/harbour-forum-3#recording> schema:url ?any } }
