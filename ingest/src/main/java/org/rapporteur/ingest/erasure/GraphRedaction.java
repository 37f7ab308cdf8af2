package org.rapporteur.ingest.erasure;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.literal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.TreeModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.rapporteur.ingest.map.CanonicalQuads;
import org.rapporteur.ontology.Terms.Cv;

/**
 * Takes a person out of published graphs: their node, their participations and what points to these go, their name is
 * overwritten in all literals and addresses, and what is renamed or cited anew is called by its new name.
 *
 * @param gone the IRIs of the person and of their participations
 * @param redaction of literals, and of addresses outside the dataset
 * @param names the new names of things and of texts
 */
public record GraphRedaction(Set<String> gone, Redaction redaction, Renaming names) {
    public GraphRedaction {
        gone = Set.copyOf(gone);
    }

    /** What goes with a person from a report, by the report's facts: its evidence does not say whose a participation is. */
    public static Set<String> gone(String person, byte[] facts) {
        Set<String> gone = new HashSet<>(Set.of(person));
        read(facts).filter(null, iri(Cv.HAS_PARTICIPANT), iri(person)).subjects()
                .forEach(participation -> gone.add(participation.stringValue()));
        return gone;
    }

    /**
     * The canonical N-Quads of a graph without the person.
     *
     * @param quads canonical N-Quads
     * @param graph the IRI of the graph from now on
     * @param digests the new digest of each text that changed, by the old one
     */
    public byte[] of(byte[] quads, String graph, Map<String, String> digests) {
        Model before = read(quads);
        TreeSet<String> texts = before.objects().stream().filter(Value::isLiteral).map(Value::stringValue)
                .collect(Collectors.toCollection(TreeSet::new));
        Model after = new TreeModel();
        for (Statement statement : before) {
            if (!isGone(statement.getSubject()) && !isGone(statement.getObject())) {
                after.add((Resource) renamed(statement.getSubject(), digests, texts), statement.getPredicate(),
                        renamed(statement.getObject(), digests, texts));
            }
        }
        return CanonicalQuads.of(after, graph);
    }

    private boolean isGone(Value node) {
        String text = node.isIRI() ? node.stringValue() : "";
        return gone.contains(text) || gone.contains(text.replaceFirst("#.*$", ""));
    }

    private Value renamed(Value value, Map<String, String> digests, NavigableSet<String> texts) {
        return switch (value) {
            case IRI node when names.isOwn(node.stringValue()) -> iri(names.iri(node.stringValue(), digests));
            case IRI address -> iri(redaction.of(address.stringValue()));
            case Literal text ->
                text.getLanguage().map(language -> literal(overwritten(text.getLabel(), texts), language))
                        .orElseGet(() -> literal(digests.getOrDefault(text.getLabel(), redaction.of(text.getLabel())),
                                text.getDatatype()));
            default -> value;
        };
    }

    /** Of a label that is cut short the last word may be half a name, to be told by the whole text alone. */
    private String overwritten(String text, NavigableSet<String> texts) {
        String start = text.endsWith("…") ? text.substring(0, text.length() - 1) : text;
        Optional<String> whole = Optional.ofNullable(texts.ceiling(start)).filter(longer -> longer.startsWith(start))
                .filter(longer -> !start.equals(text));
        return whole.map(redaction::of)
                .map(longer -> longer.substring(0,
                        longer.offsetByCodePoints(0, start.codePointCount(0, start.length()))) + "…")
                .orElseGet(() -> redaction.of(text));
    }

    static Model read(byte[] quads) {
        Model model = new LinkedHashModel();
        try {
            Rio.parse(new ByteArrayInputStream(quads), RDFFormat.NQUADS).forEach(
                    statement -> model.add(statement.getSubject(), statement.getPredicate(), statement.getObject()));
            return model;
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
