package org.rapporteur.endpoint.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.endpoint.http.Alternate;
import org.rapporteur.endpoint.http.Links;
import org.rapporteur.endpoint.language.LanguagePreference;
import org.rapporteur.endpoint.language.Text;
import org.rapporteur.endpoint.pages.OntologyPage;
import org.rapporteur.endpoint.pages.OntologyPage.Chapter;
import org.rapporteur.endpoint.pages.OntologyPage.Relation;
import org.rapporteur.endpoint.pages.OntologyPage.Term;
import org.rapporteur.endpoint.pages.PageHead;
import org.rapporteur.endpoint.pages.PageHead.LanguageChoice;
import org.rapporteur.endpoint.rdf.Prefixes;
import org.rapporteur.endpoint.rdf.Thing;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Terms;

/** Lays out the page about the ontology for one reader. */
final class OntologyPages {
    private static final String DEFINITION = Terms.Skos.NAMESPACE + "definition";
    private static final Map<String, List<String>> CHAPTERS = Map.of("Classes", List.of(Terms.Owl.NAMESPACE + "Class"),
            "Properties", List.of(Terms.Owl.NAMESPACE + "ObjectProperty", Terms.Owl.NAMESPACE + "DatatypeProperty"),
            "Roles", List.of(Terms.Skos.CONCEPT));
    private static final List<Map.Entry<String, String>> RELATIONS = List.of(
            Map.entry(Terms.Rdfs.NAMESPACE + "subClassOf", "a kind of"),
            Map.entry(Terms.Rdfs.NAMESPACE + "subPropertyOf", "a kind of"),
            Map.entry(Terms.Rdfs.NAMESPACE + "range", "leads to"),
            Map.entry(Terms.Rdfs.NAMESPACE + "seeAlso", "near to"));

    private final Graph graph;
    private final Links links;
    private final LanguagePreference preference;

    OntologyPages(Graph graph, Links links, LanguagePreference preference) {
        this.graph = graph;
        this.links = links;
        this.preference = preference;
    }

    OntologyPage page(List<Alternate> alternates) {
        List<Chapter> chapters = CHAPTERS.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(chapter -> new Chapter(chapter.getKey(), terms(chapter.getValue()))).toList();
        Map<String, Text> names = chapters.stream().flatMap(chapter -> chapter.terms().stream())
                .collect(Collectors.toMap(Term::iri, Term::label));
        return new OntologyPage(new PageHead(Text.english("Ontology"), links, alternates, languages()),
                OntologyDiagram.of(names), chapters);
    }

    private List<LanguageChoice> languages() {
        Set<String> tags = graph.find(Node.ANY, NodeFactory.createURI(Terms.Rdfs.LABEL), Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLanguage()).toSet();
        return Stream.of(OfficialLanguage.values()).filter(language -> tags.contains(language.tag()))
                .map(language -> new LanguageChoice(links.path("ontology?lang=" + language.tag()), language.tag(),
                        language.endonym(), Optional.of(language.tag()).equals(preference.best(tags))))
                .toList();
    }

    private List<Term> terms(List<String> types) {
        return types.stream()
                .flatMap(
                        type -> graph.find(Node.ANY, NodeFactory.createURI(Terms.Rdf.TYPE), NodeFactory.createURI(type))
                                .mapWith(triple -> triple.getSubject().getURI()).toList().stream())
                .sorted().map(iri -> term(Thing.of(graph, iri))).toList();
    }

    private Term term(Thing term) {
        List<Relation> relations = new ArrayList<>();
        RELATIONS.forEach(relation -> term.values(relation.getKey()).stream().map(Node::getURI)
                .forEach(iri -> relations.add(new Relation(relation.getValue(), href(iri), Prefixes.shortened(iri)))));
        return new Term(term.iri(), term.iri().substring(term.iri().indexOf('#') + 1),
                term.label().in(preference).orElseGet(() -> Text.plain(term.iri())),
                term.texts(DEFINITION).in(preference).stream().toList(), relations);
    }

    private static String href(String iri) {
        String anchor = OntologyDiagram.anchor(iri);
        return anchor.isEmpty() ? iri : "#" + anchor;
    }
}
