INSERT DATA { GRAPH <graph/organisation/port-of-lumen> { <id/organisation/port-of-lumen> org:subOrganizationOf <id/person/mira-solen> } }
