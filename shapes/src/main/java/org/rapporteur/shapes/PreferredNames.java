package org.rapporteur.shapes;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.SKOS;

/** What each shared thing is preferably called in each language, over all graphs. */
final class PreferredNames {
    /** The properties that give a preferred name; a thing has one in each language. */
    static final Set<Node> PROPERTIES = Set.of(SKOS.prefLabel.asNode(), FOAF.name.asNode());

    /** The first in the order of the alphabet, so that the order of the graphs decides nothing. */
    private final Map<Key, String> names = new ConcurrentHashMap<>();

    private record Key(Node thing, Node property, String language) {
        static Key of(Triple name) {
            return new Key(name.getSubject(), name.getPredicate(), name.getObject().getLiteralLanguage());
        }
    }

    /** Keeps a preferred name; nothing else. */
    void note(Triple triple) {
        if (isName(triple)) {
            names.merge(Key.of(triple), triple.getObject().getLiteralLexicalForm(),
                    (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    /** The names of a graph that differ from those in another one; two names in one graph are for the shapes to find. */
    Stream<Triple> contradicted(Graph graph) {
        return graph.stream().filter(PreferredNames::isName).filter(name -> {
            String kept = names.get(Key.of(name));
            return !name.getObject().getLiteralLexicalForm().equals(kept)
                    && graph.stream(name.getSubject(), name.getPredicate(), Node.ANY)
                            .noneMatch(own -> Key.of(own).equals(Key.of(name))
                                    && own.getObject().getLiteralLexicalForm().equals(kept));
        });
    }

    private static boolean isName(Triple triple) {
        return PROPERTIES.contains(triple.getPredicate()) && triple.getObject().isLiteral();
    }
}
