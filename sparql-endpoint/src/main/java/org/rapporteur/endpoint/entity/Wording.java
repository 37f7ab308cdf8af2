package org.rapporteur.endpoint.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.endpoint.http.Links;
import org.rapporteur.endpoint.language.LanguagePreference;
import org.rapporteur.endpoint.language.Text;
import org.rapporteur.endpoint.pages.Value;
import org.rapporteur.endpoint.rdf.Thing;
import org.rapporteur.ontology.Terms;

/** Puts nodes into words for one reader. */
record Wording(Links links, LanguagePreference preference, Evidence evidence) {
    /** What a thing is called. */
    Text label(Thing thing) {
        return thing.label().in(preference).orElseGet(() -> Text.plain(thing.iri()));
    }

    /** What a property is called: by its label, else by its name taken apart into words. */
    Text property(Thing property) {
        return property.label().in(preference).orElseGet(
                () -> Text.english(localName(property.iri()).replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase()));
    }

    /** A link to a thing by its label. */
    Value link(Thing thing) {
        return new Value(label(thing), Optional.of(links.to(thing.iri())), List.of());
    }

    /** Links to things by their labels. */
    List<Value> links(List<Thing> things) {
        return things.stream().map(this::link).toList();
    }

    /** The words of a thing that is a text, linked to the thing. */
    Value text(Thing thing) {
        Optional<Text> words = thing.texts(Terms.Schema.TEXT).in(preference);
        Text shown = words.orElseGet(() -> label(thing));
        return new Value(shown, Optional.of(links.to(thing.iri())),
                words.map(text -> evidence.of(thing, NodeFactory.createLiteralLang(text.words(), text.tag())))
                        .orElse(List.of()));
    }

    /** A thing by its label, with the passages that name it. */
    Value stated(Thing thing) {
        return new Value(label(thing), Optional.of(links.to(thing.iri())), evidence.of(thing));
    }

    /** What a property says of a thing: the literals in the reader's language, and all that is in none. */
    List<Value> values(Thing thing, String property) {
        List<Node> nodes = thing.values(property);
        Map<String, String> tags = new TreeMap<>();
        nodes.stream().filter(Node::isLiteral).map(Node::getLiteralLanguage).filter(tag -> !tag.isEmpty())
                .forEach(tag -> tags.put(tag, tag));
        Optional<String> best = preference.best(tags.keySet());
        return nodes.stream()
                .filter(node -> !node.isLiteral() || node.getLiteralLanguage().isEmpty()
                        || Optional.of(node.getLiteralLanguage()).equals(best))
                .map(node -> value(thing, node)).toList();
    }

    private Value value(Thing thing, Node node) {
        if (node.isLiteral()) {
            return new Value(new Text(node.getLiteralLanguage(), node.getLiteralLexicalForm()), Optional.empty(),
                    evidence.of(thing, node));
        }
        Thing object = new Thing(thing.graph(), node);
        return node.getURI().startsWith(thing.iri() + "#")
                ? subordinate(object)
                : new Value(label(object), Optional.of(links.to(node.getURI())), evidence.of(thing));
    }

    /** A node that only exists as a part of its owner, such as an account: all it says, in one value. */
    private Value subordinate(Thing part) {
        List<Node> said = part.graph().find(part.node(), Node.ANY, Node.ANY)
                .filterDrop(triple -> Facts.NOT_SHOWN.contains(triple.getPredicate().getURI()))
                .mapWith(triple -> triple.getObject()).toList();
        Optional<Text> label = part.label().in(preference);
        String words = String.join(" · ",
                said.stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm).distinct().sorted().toList());
        Optional<String> address = said.stream().filter(Node::isURI).map(Node::getURI).sorted().findFirst();
        Text text = label.orElseGet(() -> Text.plain(words.isEmpty() ? address.orElse(localName(part.iri())) : words));
        return new Value(text, address.map(links::to), evidence.of(part));
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
