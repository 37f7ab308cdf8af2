INSERT DATA { GRAPH <graph/event/harbour-forum-3> { <id/event/harbour-forum-3> locn:address <id/event-series/harbour-forum> } }
