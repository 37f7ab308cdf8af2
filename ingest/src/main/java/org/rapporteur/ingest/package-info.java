/**
 * How reports become published RDF, one package for each step of the way.
 *
 * <p>{@code read}, {@code language}, {@code lexicon}, {@code outline}, {@code extract}, {@code align} and {@code works}
 * turn files into {@link org.rapporteur.ingest.facts.WorkFacts}; {@link org.rapporteur.ingest.identity} says who and
 * what is meant; {@link org.rapporteur.ingest.map} makes the graphs, {@link org.rapporteur.ingest.erasure} overwrites in
 * them who asked to be forgotten; {@link org.rapporteur.ingest.publish} checks them
 * and writes the dataset directory; {@link org.rapporteur.ingest.page} shows an editor what was read; {@link org.rapporteur.ingest.command} is the command line.
 */
package org.rapporteur.ingest;
