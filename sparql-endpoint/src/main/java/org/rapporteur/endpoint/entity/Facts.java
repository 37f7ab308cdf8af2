package org.rapporteur.endpoint.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.rapporteur.endpoint.pages.Fact;
import org.rapporteur.endpoint.rdf.Thing;
import org.rapporteur.ontology.Terms;

/** What is said of a thing and what points to it, property by property. */
record Facts(Wording wording) {
    /** What the page shows in other ways: the title, the kind, the links to passages. */
    static final Set<String> NOT_SHOWN = Set.of(Terms.Rdf.TYPE, Terms.Rdfs.LABEL, Terms.Schema.NAME, Terms.Rap.EVIDENCE,
            Terms.Prov.WAS_QUOTED_FROM);

    private static final List<String> FIRST = List.of(Terms.Dct.TITLE, Terms.Foaf.NAME, Terms.Skos.PREF_LABEL,
            Terms.Skos.ALT_LABEL, Terms.Schema.TEXT, Terms.Dct.DESCRIPTION, Terms.Cv.EVENT_NUMBER, Terms.Time.HAS_TIME,
            Terms.Locn.ADDRESS, Terms.Rap.REGISTERED_COUNT, Terms.Rap.ATTENDED_COUNT);
    private static final int MOST_INCOMING = 200;

    /** The facts about a thing, save those under some properties. */
    List<Fact> about(Thing thing, Set<String> shownElsewhere) {
        return thing.graph().find(thing.node(), Node.ANY, Node.ANY).mapWith(triple -> triple.getPredicate().getURI())
                .toSet().stream()
                .filter(property -> !NOT_SHOWN.contains(property) && !shownElsewhere.contains(property))
                .sorted(Comparator.comparingInt(Facts::rank).thenComparing(Comparator.naturalOrder()))
                .map(property -> new Fact(wording.property(Thing.of(thing.graph(), property)), property,
                        wording.values(thing, property)))
                .toList();
    }

    /** What points to a thing, save under some properties; a bounded number of each. */
    List<Fact> pointingTo(Thing thing, Set<String> shownElsewhere) {
        return thing.graph().find(Node.ANY, Node.ANY, thing.node()).filterKeep(triple -> triple.getSubject().isURI())
                .toList().stream().map(Triple::getPredicate).map(Node::getURI)
                .filter(property -> !shownElsewhere.contains(property)).collect(Collectors.toSet()).stream().sorted()
                .map(property -> new Fact(wording.property(Thing.of(thing.graph(), property)), property,
                        thing.referrers(property).stream().filter(from -> from.iri().indexOf('#') < 0)
                                .limit(MOST_INCOMING).map(wording::link).toList()))
                .filter(fact -> !fact.values().isEmpty()).toList();
    }

    private static int rank(String property) {
        int place = FIRST.indexOf(property);
        return place < 0 ? FIRST.size() : place;
    }
}
