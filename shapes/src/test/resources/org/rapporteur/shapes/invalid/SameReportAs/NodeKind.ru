INSERT DATA { GRAPH <graph/corrections> { <source/1111111111111111111111111111111111111111111111111111111111111111> rap:sameReportAs "https://data.example/id/report/a" } }
