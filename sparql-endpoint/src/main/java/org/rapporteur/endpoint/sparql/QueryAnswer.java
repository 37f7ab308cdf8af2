package org.rapporteur.endpoint.sparql;

import org.rapporteur.endpoint.http.Format;

/**
 * The answer to a query, on its way to a client; the query runs when it is written.
 *
 * @param query what is asked
 * @param format one of the query's formats
 * @param asker who waits for it
 */
record QueryAnswer(SparqlQuery query, Format format, Asker asker) {}
