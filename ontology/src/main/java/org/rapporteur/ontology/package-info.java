/**
 * What things are called: the vocabulary terms in use, the IRI patterns of a published dataset, the 24 official
 * languages and the roles people have at an event.
 *
 * <p>Every other module starts here; this one knows no RDF library. The terms of our own are defined in
 * {@code ontology.ttl} and {@code roles.ttl} beside this package.
 */
package org.rapporteur.ontology;
