package org.rapporteur.shapes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.io.PeekReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangNQuads;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rapporteur.shapes.dataset.DatasetException;

/** Turns the bytes of named graphs, and the Turtle of our own resources, into Jena's triples. */
final class GraphReader {
    /** How many characters are read at once; most graphs are small. */
    private static final int BUFFER = 4096;

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
            quads(graph.quads()).forEachRemaining(quad -> {
                if (!graph.iri().equals(name(quad))) {
                    throw new DatasetException(
                            "Reading the N-Quads of graph " + graph.iri() + " failed: a quad is in " + name(quad));
                }
                sink.accept(quad.asTriple());
            });
        } catch (RiotException damage) {
            throw new DatasetException("Reading the N-Quads of graph " + graph.iri() + " failed", damage);
        }
    }

    private static Iterator<Quad> quads(byte[] canonical) {
        ParserProfile profile = new VerbatimIris();
        Tokenizer tokens = TokenizerText.create().errorHandler(profile.getErrorHandler())
                .source(PeekReader.make(new StringReader(new String(canonical, UTF_8)), BUFFER)).build();
        return new LangNQuads(tokens, profile, StreamRDFLib.sinkNull());
    }

    private static String name(Quad quad) {
        return quad.isDefaultGraph() ? "no named graph" : ReportBuilder.text(quad.getGraph());
    }

    /**
     * Hands on the triples with some properties; other lines are not parsed.
     *
     * @throws DatasetException when one of those lines is no N-Quad or in another graph
     */
    static void stream(NamedGraph graph, Set<Node> properties, Consumer<Triple> sink) {
        List<byte[]> wanted = properties.stream().map(property -> ("<" + property.getURI() + "> ").getBytes(UTF_8))
                .toList();
        byte[] quads = graph.quads();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int begin = 0; begin < quads.length;) {
            int behindSubject = behind(' ', quads, begin);
            int end = behind('\n', quads, behindSubject);
            if (wanted.stream().anyMatch(property -> startsWith(property, quads, behindSubject))) {
                lines.write(quads, begin, end - begin);
            }
            begin = end;
        }
        stream(new NamedGraph(graph.iri(), lines.toByteArray()), sink);
    }

    private static int behind(char mark, byte[] quads, int begin) {
        int place = begin;
        while (place < quads.length && quads[place] != mark) {
            place++;
        }
        return Math.min(place + 1, quads.length);
    }

    private static boolean startsWith(byte[] begin, byte[] quads, int place) {
        int end = place + begin.length;
        return end <= quads.length && Arrays.equals(quads, place, end, begin, 0, begin.length);
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
