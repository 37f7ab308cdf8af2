INSERT DATA { GRAPH <graph/event/harbour-forum-3> { <id/event/harbour-forum-3> schema:subEvent <id/question/harbour-forum-3-5> } }
