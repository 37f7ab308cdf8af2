INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/person/mira-solen> rap:variantAsRead "without a tag" } }
