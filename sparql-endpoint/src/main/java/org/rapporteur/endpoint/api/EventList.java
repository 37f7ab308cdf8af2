package org.rapporteur.endpoint.api;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.endpoint.dataset.Published;
import org.rapporteur.endpoint.http.Links;
import org.rapporteur.endpoint.rdf.Thing;
import org.rapporteur.ontology.Terms;

/**
 * All events of the dataset.
 *
 * @param events by IRI
 */
public record EventList(List<Event> events) {
    /** The events of a state, with their documents where this client finds them. */
    public static EventList of(Published published, Links links) {
        Graph union = published.union();
        return new EventList(union
                .find(Node.ANY, NodeFactory.createURI(Terms.Rdf.TYPE), NodeFactory.createURI(Terms.Cv.PUBLIC_EVENT))
                .mapWith(triple -> triple.getSubject().getURI()).toSet().stream().sorted()
                .map(iri -> Thing.of(union, iri)).filter(thing -> !thing.isA(Terms.Schema.EVENT_SERIES))
                .map(thing -> event(thing, links)).toList());
    }

    private static Event event(Thing thing, Links links) {
        return new Event(thing.iri(), links.to(thing.iri()), thing.label().byTag(),
                thing.texts(Terms.Dct.DESCRIPTION).byTag(), thing.values(Terms.Cv.HAS_PARTICIPATION).size(),
                thing.things(Terms.Schema.SUB_EVENT).stream().filter(talk -> talk.isA(Terms.Rap.TALK)).count());
    }
}
