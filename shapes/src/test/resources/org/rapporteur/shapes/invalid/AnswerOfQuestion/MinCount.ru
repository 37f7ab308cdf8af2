INSERT DATA { GRAPH <graph/report/harbour-forum-3> { <id/answer/harbour-forum-3-12> a schema:Answer ; rdfs:label "Yes."@en ; schema:name "Yes."@en ; schema:text "Yes."@en ; schema:position 2 } }
