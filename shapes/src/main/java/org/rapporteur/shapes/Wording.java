package org.rapporteur.shapes;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDFS;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * Says what is wrong with which thing: the message of the shape, behind the label of the focus node and the value.
 *
 * <p>Messages have no place for the names themselves, since SHACL fills such places in for constraints in SPARQL only,
 * and other engines would show them empty.
 */
final class Wording {
    private static final int LONGEST_VALUE = 80;
    private static final String NAMELESS = "[]";
    private static final String UNDETERMINED = "und";

    private final Graph data;

    /**
     * A wording.
     *
     * @param data where labels are looked up
     */
    Wording(Graph data) {
        this.data = data;
    }

    /** The messages of a result, by language tag. */
    SortedMap<String, String> of(ReportEntry entry) {
        SortedMap<String, String> messages = new TreeMap<>();
        entry.messages().stream().sorted(Comparator.comparing(Node::getLiteralLexicalForm)).forEach(message -> {
            String tag = message.getLiteralLanguage();
            messages.putIfAbsent(tag.isEmpty() ? UNDETERMINED : tag,
                    about(entry, tag) + " – " + message.getLiteralLexicalForm());
        });
        return Collections.unmodifiableSortedMap(messages);
    }

    private String about(ReportEntry entry, String language) {
        Node focus = entry.focusNode();
        String name = label(focus, language).orElseGet(() -> focus.isURI() ? lastPart(focus.getURI()) : NAMELESS);
        return Optional.ofNullable(entry.value()).filter(value -> !value.equals(focus))
                .map(value -> name + " (“" + shortened(shown(entry, value, language)) + "”)").orElse(name);
    }

    /** Of two texts in one language, the language. */
    private String shown(ReportEntry entry, Node value, String language) {
        if (entry.sourceConstraintComponent().equals(SHACL.UniqueLangConstraintComponent)) {
            return value.getLiteralLanguage();
        }
        return value.isLiteral()
                ? value.getLiteralLexicalForm()
                : label(value, language).orElseGet(() -> value.isURI() ? value.getURI() : NAMELESS);
    }

    private Optional<String> label(Node node, String language) {
        List<Node> labels = data.find(node, RDFS.label.asNode(), Node.ANY).mapWith(triple -> triple.getObject())
                .filterKeep(Node::isLiteral).toList();
        return labels.stream()
                .min(Comparator.comparing((Node label) -> !label.getLiteralLanguage().equals(language))
                        .thenComparing(label -> !label.getLiteralLanguage().equals(OfficialLanguage.EN.tag()))
                        .thenComparing(Node::getLiteralLanguage).thenComparing(Node::getLiteralLexicalForm))
                .map(Node::getLiteralLexicalForm);
    }

    private static String lastPart(String iri) {
        return iri.substring(iri.lastIndexOf('/', iri.length() - 2) + 1);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_VALUE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
