package org.rapporteur.endpoint.rdf;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;

/**
 * A graph on its way to a client.
 *
 * @param graph what is said; complete, so that it needs no transaction
 * @param format how
 */
public record GraphAnswer(Graph graph, GraphFormat format) {
    /** Writes the graph in its format; Turtle with {@code @prefix}, which readers of before 2014 know too. */
    public void write(OutputStream out) {
        if (format.isLines()) {
            TripleLines.write(graph.find(), out);
        } else if (format == GraphFormat.JSON_LD) {
            JsonLdWriter.write(graph, out);
        } else {
            Prefixes.addTo(graph);
            RDFWriter.source(graph).format(format.jena()).set(RIOT.symTurtleDirectiveStyle, "at").output(out);
        }
    }
}
