package org.rapporteur.endpoint.home;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.endpoint.api.Event;
import org.rapporteur.endpoint.api.EventList;
import org.rapporteur.endpoint.dataset.Published;
import org.rapporteur.endpoint.http.Links;
import org.rapporteur.endpoint.language.LanguagePreference;
import org.rapporteur.endpoint.language.LocalizedText;
import org.rapporteur.endpoint.language.Text;
import org.rapporteur.endpoint.pages.HomePage;
import org.rapporteur.endpoint.pages.HomePage.Count;
import org.rapporteur.endpoint.pages.PageHead;
import org.rapporteur.endpoint.pages.PageHead.LanguageChoice;
import org.rapporteur.endpoint.pages.Value;
import org.rapporteur.endpoint.rdf.Thing;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Terms;

/** Lays out the front page. */
final class Overview {
    private static final int MOST = 200;

    private Overview() {}

    static HomePage page(Published published, Links links, LanguagePreference preference) {
        EventList all = EventList.of(published, links);
        Set<String> people = ofType(published.union(), Terms.Foaf.PERSON);
        List<Count> counts = List.of(Count.of(all.events().size(), "event", "events"),
                Count.of(people.size(), "person", "people"),
                Count.of(number(published, Terms.Org.ORGANIZATION), "organisation", "organisations"),
                Count.of(number(published, Terms.Rap.TALK), "talk", "talks"),
                Count.of(number(published, Terms.Rap.STATEMENT), "statement", "statements"));
        List<HomePage.Event> events = all.events().stream().limit(MOST).map(event -> event(event, preference)).toList();
        List<Value> named = people.stream().sorted().limit(MOST)
                .map(iri -> value(Thing.of(published.union(), iri).label(), iri, links.to(iri), preference)).toList();
        return new HomePage(
                new PageHead(Text.english("Rapporteur"), links, List.of(), languages(all, links, preference)), counts,
                events, named);
    }

    private static int number(Published published, String type) {
        return ofType(published.union(), type).size();
    }

    private static Set<String> ofType(Graph union, String type) {
        return union.find(Node.ANY, NodeFactory.createURI(Terms.Rdf.TYPE), NodeFactory.createURI(type))
                .mapWith(triple -> triple.getSubject().getURI()).toSet();
    }

    private static HomePage.Event event(Event event, LanguagePreference preference) {
        return new HomePage.Event(
                value(new LocalizedText(new TreeMap<>(event.label())), event.iri(), event.document(), preference),
                new LocalizedText(new TreeMap<>(event.description())).in(preference),
                List.of(Count.of(event.participants(), "participant", "participants"),
                        Count.of(event.talks(), "talk", "talks")));
    }

    private static Value value(LocalizedText label, String iri, String href, LanguagePreference preference) {
        return new Value(label.in(preference).orElseGet(() -> Text.plain(iri)), Optional.of(href), Optional.empty());
    }

    private static List<LanguageChoice> languages(EventList all, Links links, LanguagePreference preference) {
        List<String> tags = all.events().stream().flatMap(event -> event.label().keySet().stream()).distinct().toList();
        Optional<String> current = preference.best(tags);
        return Stream.of(OfficialLanguage.values()).filter(language -> tags.contains(language.tag()))
                .map(language -> new LanguageChoice(links.path("?lang=" + language.tag()), language.tag(),
                        language.endonym(), Optional.of(language.tag()).equals(current)))
                .toList();
    }
}
