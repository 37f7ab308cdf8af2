package org.rapporteur.shapes;

/**
 * A named graph in the form in which it is published.
 *
 * @param iri the name of the graph
 * @param quads its canonical N-Quads in UTF-8; every quad is in this graph
 */
public record NamedGraph(String iri, byte[] quads) {
    public NamedGraph {
        if (iri.isBlank()) {
            throw new IllegalArgumentException("A named graph without a name");
        }
    }
}
