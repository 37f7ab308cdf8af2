package org.rapporteur.endpoint.rdf;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.riot.RDFFormat;
import org.rapporteur.endpoint.http.Alternate;
import org.rapporteur.endpoint.http.Format;

/** A format in which graphs are offered, the preferred one first. */
public enum GraphFormat implements Format {
    TURTLE("Turtle", "ttl", RDFFormat.TURTLE_PRETTY, "text/turtle"), JSON_LD("JSON-LD", "jsonld", RDFFormat.JSONLD11,
            "application/ld+json", "application/json",
            "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\""), RDF_XML("RDF/XML", "rdf",
                    RDFFormat.RDFXML_PLAIN, "application/rdf+xml", "application/xml",
                    "text/xml"), N_TRIPLES("N-Triples", "nt", RDFFormat.NTRIPLES_UTF8, "application/n-triples",
                            "text/plain"), TRIG("TriG", "trig", RDFFormat.TRIG_PRETTY, "application/trig"), N_QUADS(
                                    "N-Quads", "nq", RDFFormat.NQUADS_UTF8, "application/n-quads");

    /** The formats of the documents about things. */
    public static final List<GraphFormat> DOCUMENT = List.of(TURTLE, JSON_LD, RDF_XML, N_TRIPLES);

    private final String label;
    private final String suffix;
    private final RDFFormat jena;
    private final List<MediaType> mediaTypes;

    GraphFormat(String label, String suffix, RDFFormat jena, String... mediaTypes) {
        this.label = label;
        this.suffix = suffix;
        this.jena = jena;
        this.mediaTypes = Arrays.stream(mediaTypes).map(MediaType::valueOf).toList();
    }

    /** The document format with this suffix. */
    public static Optional<GraphFormat> ofSuffix(String suffix) {
        return DOCUMENT.stream().filter(format -> format.suffix.equals(suffix)).findFirst();
    }

    /** A document in its formats, from the address that it has in each of them. */
    public static List<Alternate> alternates(UnaryOperator<String> addressBySuffix) {
        return DOCUMENT.stream().map(format -> new Alternate(addressBySuffix.apply(format.suffix),
                format.mediaType().toString(), format.label)).toList();
    }

    /** The name of the format, for people. */
    public String label() {
        return label;
    }

    /** The file name suffix, without the dot. */
    public String suffix() {
        return suffix;
    }

    @Override
    public String token() {
        return suffix;
    }

    @Override
    public List<String> otherTokens() {
        return switch (this) {
            case TURTLE -> List.of("turtle", "n3");
            case JSON_LD -> List.of("json-ld", "json");
            case RDF_XML -> List.of("rdf+xml", "rdf/xml", "rdfxml", "xml");
            case N_TRIPLES -> List.of("n-triples", "ntriples");
            case TRIG -> List.of();
            case N_QUADS -> List.of("n-quads", "nquads");
        };
    }

    @Override
    public List<MediaType> mediaTypes() {
        return mediaTypes;
    }

    /** Whether it is a list of triples, without prefixes or nesting; N-Quads are the same where there is one graph. */
    public boolean isLines() {
        return this == N_TRIPLES || this == N_QUADS;
    }

    RDFFormat jena() {
        return jena;
    }
}
