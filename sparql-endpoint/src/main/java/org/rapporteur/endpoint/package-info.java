/**
 * The server: a dataset directory in, linked data over HTTP out.
 *
 * <p>{@link org.rapporteur.endpoint.Serve} is the command, {@link org.rapporteur.endpoint.Server} the same for programs.
 * Below it, {@code dataset} turns what is published into a store, and one package per group of addresses reads from it:
 * <pre>
 * dataset                    published state -> TDB2
 * sparql                     /sparql
 * entity                     /id /doc /ontology
 * source                     /source
 * home, api                  / and /api
 * pages, rdf, language       values -> HTML, RDF formats, the reader's language
 * http                       negotiation, problems, caching
 * </pre>
 */
package org.rapporteur.endpoint;
