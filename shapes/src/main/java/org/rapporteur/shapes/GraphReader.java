package org.rapporteur.shapes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rapporteur.shapes.dataset.DatasetException;

/** Turns the bytes of named graphs, and the Turtle of our own resources, into Jena's triples. */
final class GraphReader {
    private GraphReader() {}

    /** The triples of a named graph. */
    static Graph read(NamedGraph graph) {
        Graph triples = GraphFactory.createGraphMem();
        stream(graph, triples::add);
        return triples;
    }

    /**
     * Hands each triple of a named graph on, without keeping it.
     *
     * @throws DatasetException when the bytes are no N-Quads or a quad is in another graph
     */
    static void stream(NamedGraph graph, Consumer<Triple> sink) {
        try {
            RDFParser.source(new ByteArrayInputStream(graph.quads())).lang(Lang.NQUADS)
                    .errorHandler(ErrorHandlerFactory.errorHandlerSimple()).parse(new StreamRDFBase() {
                        @Override
                        public void quad(Quad quad) {
                            if (!quad.getGraph().isURI() || !quad.getGraph().getURI().equals(graph.iri())) {
                                throw new DatasetException("Reading the N-Quads of graph " + graph.iri()
                                        + " failed: a quad is in graph " + quad.getGraph());
                            }
                            sink.accept(quad.asTriple());
                        }

                        @Override
                        public void triple(Triple triple) {
                            throw new DatasetException("Reading the N-Quads of graph " + graph.iri()
                                    + " failed: a quad is in no named graph");
                        }
                    });
        } catch (RiotException damage) {
            throw new DatasetException("Reading the N-Quads of graph " + graph.iri() + " failed", damage);
        }
    }

    /**
     * Adds the triples of a text.
     *
     * @throws DatasetException when it is no Turtle
     */
    static void readTurtle(String turtle, Graph target) {
        try {
            RDFParser.fromString(turtle, Lang.TURTLE).errorHandler(ErrorHandlerFactory.errorHandlerSimple())
                    .parse(target);
        } catch (RiotException damage) {
            throw new DatasetException("Reading Turtle failed", damage);
        }
    }

    /** Adds the triples of a Turtle file that lies beside a class. */
    static void readResource(Class<?> beside, String name, Graph target) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + name + " beside " + beside.getName());
            }
            RDFParser.source(in).lang(Lang.TURTLE).parse(target);
        } catch (IOException failure) {
            throw new UncheckedIOException("Reading " + name + " failed", failure);
        }
    }
}
