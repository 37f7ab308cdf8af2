package org.rapporteur.endpoint.rdf;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;

/**
 * A graph on its way to a client.
 *
 * @param graph what is said; complete, so that it needs no transaction
 * @param format how
 */
public record GraphAnswer(Graph graph, GraphFormat format) {
    /** Writes the graph in its format. */
    public void write(OutputStream out) {
        Prefixes.addTo(graph);
        RDFWriter.source(graph).format(format.jena()).output(out);
    }
}
