package org.rapporteur.endpoint.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.rapporteur.endpoint.http.Links;
import org.rapporteur.endpoint.language.LanguagePreference;
import org.rapporteur.endpoint.language.Text;
import org.rapporteur.endpoint.pages.Value;
import org.rapporteur.endpoint.rdf.Thing;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Terms;

/** Puts nodes into words for one reader. */
record Wording(Links links, LanguagePreference preference, Evidence evidence) {
    private static final Map<String, OfficialLanguage> LANGUAGES = Stream.of(OfficialLanguage.values())
            .collect(Collectors.toMap(OfficialLanguage::authorityIri, Function.identity()));
    /** What no passage states, for it is how the report is laid out or what became of it here. */
    private static final Set<String> NOT_STATED = Set.of(Terms.Dct.REFERENCES, Terms.Dct.IS_PART_OF,
            Terms.Schema.MENTIONS, Terms.Schema.SUB_EVENT, Terms.Rap.IDENTITY_EVIDENCE, Terms.Schema.WORK_EXAMPLE,
            Terms.Schema.EXAMPLE_OF_WORK, Terms.Prov.WAS_DERIVED_FROM, Terms.Dct.LANGUAGE, Terms.Schema.ABOUT,
            Terms.Owl.SAME_AS, Terms.Owl.DIFFERENT_FROM, Terms.Dct.IS_REPLACED_BY, Terms.Prov.WAS_INFLUENCED_BY);

    /** What a thing is called. */
    Text label(Thing thing) {
        Optional<Text> language = Optional.ofNullable(LANGUAGES.get(thing.iri()))
                .map(known -> new Text(known.tag(), known.endonym()));
        return thing.label().in(preference).or(() -> language).or(() -> thing.nameAsRead().in(preference))
                .orElseGet(() -> Text.plain(thing.iri()));
    }

    /** What a property is called, in the language of the pages: in our words, or by its label, or by its name. */
    Text property(Thing property) {
        return PropertyWords.of(property.iri()).map(PropertyWords::forward).map(Text::english)
                .orElseGet(() -> name(property));
    }

    /** What a property is called on the page of what it points to. */
    Text inverse(Thing property) {
        return PropertyWords.of(property.iri()).map(PropertyWords::backward).map(Text::english)
                .orElseGet(() -> name(property));
    }

    private static Text name(Thing property) {
        return property.label().in(new LanguagePreference(List.of())).orElseGet(() -> Text
                .english(localName(property.iri()).replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT)));
    }

    /** A link to a thing by its label. */
    Value link(Thing thing) {
        return new Value(label(thing), Optional.of(links.to(thing.iri())), Optional.empty());
    }

    /** Links to things by their labels. */
    List<Value> links(List<Thing> things) {
        return things.stream().map(this::link).toList();
    }

    /** The words of a thing that is a text, linked to the thing. */
    Value text(Thing thing) {
        Text shown = thing.texts(Terms.Schema.TEXT).in(preference).orElseGet(() -> label(thing));
        return new Value(shown, Optional.of(links.to(thing.iri())), evidence.of(thing, shown));
    }

    /** A thing by its label, with the passage that names it. */
    Value stated(Thing thing) {
        Text label = label(thing);
        return new Value(label, Optional.of(links.to(thing.iri())), evidence.of(thing, label));
    }

    /** What a property says of a thing: the literals in the reader's language, and all that is in none. */
    List<Value> values(Thing thing, String property) {
        List<Node> nodes = thing.values(property);
        Set<String> tags = nodes.stream().filter(Node::isLiteral).map(Node::getLiteralLanguage)
                .filter(tag -> !tag.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        Optional<String> best = preference.best(tags);
        return nodes.stream()
                .filter(node -> !node.isLiteral() || node.getLiteralLanguage().isEmpty()
                        || Optional.of(node.getLiteralLanguage()).equals(best))
                .map(node -> value(thing, property, node)).toList();
    }

    private Value value(Thing thing, String property, Node node) {
        if (!node.isLiteral() && node.getURI().startsWith(thing.iri() + "#")) {
            return subordinate(thing, property, new Thing(thing.graph(), node));
        }
        Text text = node.isLiteral()
                ? new Text(node.getLiteralLanguage(), node.getLiteralLexicalForm())
                : label(new Thing(thing.graph(), node));
        return new Value(text, node.isLiteral() ? Optional.empty() : Optional.of(links.to(node.getURI())),
                NOT_STATED.contains(property) || evidence.isEditors(thing, property, node)
                        ? Optional.empty()
                        : evidence.of(thing, text));
    }

    /** A node that only exists as a part of its owner, such as a time: its address or all it says, in one value. */
    private Value subordinate(Thing owner, String property, Thing part) {
        if (property.equals(Terms.Foaf.ACCOUNT)) {
            Account account = new Account(owner, part);
            Text words = account.words().map(Text::plain).orElseGet(() -> label(part));
            return new Value(words, account.profile(), evidence.of(part, words));
        }
        Optional<String> address = part.values(Terms.Schema.URL).stream().filter(Node::isURI).map(Node::getURI)
                .findFirst();
        String said = part.graph().find(part.node(), Node.ANY, Node.ANY).mapWith(triple -> triple.getObject())
                .filterKeep(Node::isLiteral).mapWith(Node::getLiteralLexicalForm).toSet().stream().sorted()
                .collect(Collectors.joining(" · "));
        Text text = address.map(Text::plain).or(() -> part.label().in(preference))
                .orElseGet(() -> Text.plain(said.isEmpty() ? localName(part.iri()) : said));
        return new Value(text, address.map(links::to), evidence.of(part, text));
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
