package org.rapporteur.endpoint.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.rapporteur.endpoint.pages.Fact;
import org.rapporteur.endpoint.pages.Value;
import org.rapporteur.endpoint.rdf.Thing;
import org.rapporteur.ontology.Terms;

/** What is said of a thing and what points to it, property by property. */
record Facts(Wording wording) {
    /** What the page shows in other ways: the title, the kind, the order, the links to passages. */
    private static final Set<String> NOT_SHOWN = Set.of(Terms.Rdf.TYPE, Terms.Rdfs.LABEL, Terms.Schema.NAME,
            Terms.Rap.EVIDENCE, Terms.Prov.WAS_QUOTED_FROM, Terms.Rap.DISPLAY_LABEL, Terms.Rap.IDENTITY_EVIDENCE,
            Terms.Schema.POSITION, Terms.Schema.IN_LANGUAGE, Terms.Prov.WAS_INFLUENCED_BY);
    private static final Set<String> AS_READ = Set.of(Terms.Rap.NAME_AS_READ, Terms.Rap.VARIANT_AS_READ);
    private static final int MOST_INCOMING = 200;

    /** The facts about a thing, save those under some properties. */
    List<Fact> about(Thing thing, Set<String> shownElsewhere) {
        List<String> properties = thing.graph().find(thing.node(), Node.ANY, Node.ANY)
                .mapWith(triple -> triple.getPredicate().getURI()).toSet().stream()
                .filter(property -> !NOT_SHOWN.contains(property) && !shownElsewhere.contains(property))
                .filter(property -> !repeatsSeries(thing, property))
                .sorted(Comparator.comparingInt(PropertyWords::rank).thenComparing(Comparator.naturalOrder())).toList();
        List<Fact> facts = new ArrayList<>();
        Set<String> said = new HashSet<>(Set.of(wording.label(thing).words()));
        for (String property : properties) {
            List<Value> values = values(thing, property)
                    .filter(value -> !AS_READ.contains(property) || !said.contains(value.text().words())).toList();
            values.forEach(value -> said.add(value.text().words()));
            facts.add(new Fact(wording.property(Thing.of(thing.graph(), property)), property, values));
        }
        return facts.stream().filter(fact -> !fact.values().isEmpty()).toList();
    }

    /** What points to a thing, save under some properties and from what the page links to anyway; a bounded number. */
    List<Fact> pointingTo(Thing thing, Set<String> shownElsewhere, List<Fact> facts) {
        Set<Value> linked = facts.stream().flatMap(fact -> fact.values().stream()).map(Value::withoutEvidence)
                .collect(Collectors.toSet());
        return thing.graph().find(Node.ANY, Node.ANY, thing.node()).filterKeep(triple -> triple.getSubject().isURI())
                .toList().stream().map(Triple::getPredicate).map(Node::getURI)
                .filter(property -> !shownElsewhere.contains(property)).collect(Collectors.toSet()).stream()
                .sorted(Comparator.comparingInt(PropertyWords::rank).thenComparing(Comparator.naturalOrder()))
                .map(property -> new Fact(wording.inverse(Thing.of(thing.graph(), property)), property,
                        thing.referrers(property).stream().filter(from -> from.iri().indexOf('#') < 0)
                                .limit(MOST_INCOMING).map(wording::link).filter(link -> !linked.contains(link))
                                .toList()))
                .filter(fact -> !fact.values().isEmpty()).toList();
    }

    private Stream<Value> values(Thing thing, String property) {
        List<String> profiles = property.equals(Terms.Schema.SAME_AS)
                ? thing.things(Terms.Foaf.ACCOUNT).stream()
                        .flatMap(account -> new Account(thing, account).profile().stream()).toList()
                : List.of();
        return wording.values(thing, property).stream()
                .filter(value -> value.href().filter(profiles::contains).isEmpty());
    }

    /** schema.org has its own word for the series of an event. */
    private static boolean repeatsSeries(Thing thing, String property) {
        return property.equals(Terms.Schema.SUPER_EVENT)
                && thing.values(property).equals(thing.values(Terms.Cv.PARENT_EVENT));
    }
}
