INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/report/harbour-forum-3> schema:about <id/event-series/harbour-forum> } }
