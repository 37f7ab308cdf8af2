/**
 * SPARQL 1.1 Federated Query: {@link org.rapporteur.endpoint.federation.Federation} lets SERVICE ask the endpoints that the
 * operator allows, and nobody else.
 *
 * <p>On the way out: {@link org.rapporteur.endpoint.federation.AllowedServices} says who may be asked, a query is made of
 * the pattern and what is known already, its name is resolved once, the addresses are looked at, and those very addresses
 * are connected to. On the way back: the bytes are counted, and an answer is used whole or not at all.
 */
package org.rapporteur.endpoint.federation;
