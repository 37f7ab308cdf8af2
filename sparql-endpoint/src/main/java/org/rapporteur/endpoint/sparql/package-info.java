/**
 * SPARQL 1.1 Protocol, its query half: {@link org.rapporteur.endpoint.sparql.SparqlResource} parses a request, chooses a
 * format and returns the answer as a value; the writer runs the query while it writes, so that a large answer streams.
 */
package org.rapporteur.endpoint.sparql;
