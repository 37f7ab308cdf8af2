package org.rapporteur.endpoint.entity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.endpoint.pages.EntityPage.Participation;
import org.rapporteur.endpoint.rdf.Thing;
import org.rapporteur.ontology.Terms;

/** Who took part in an event, in what a person took part, and who did in the name of an organisation. */
record Participations(Wording wording) {
    private static final List<String> ROLES_FIRST = List.of(Terms.ROLE + "speaker", Terms.ROLE + "moderator");

    List<Participation> of(Thing thing) {
        return Stream.of(atEvent(thing), ofPerson(thing), inTheNameOf(thing)).flatMap(each -> each).toList();
    }

    /** Speakers in the order of their talks, then moderators, then all others. */
    private Stream<Participation> atEvent(Thing event) {
        List<Thing> speakers = event.things(Terms.Schema.SUB_EVENT).stream()
                .flatMap(talk -> talk.things(Terms.Schema.PERFORMER).stream()).distinct().toList();
        Comparator<Thing> order = Comparator.comparingInt(Participations::rank)
                .thenComparingInt(participation -> participation.things(Terms.Cv.HAS_PARTICIPANT).stream()
                        .mapToInt(speakers::indexOf).filter(place -> place >= 0).findFirst().orElse(speakers.size()));
        return event.things(Terms.Cv.HAS_PARTICIPATION).stream().sorted(order)
                .flatMap(each -> each.things(Terms.Cv.HAS_PARTICIPANT).stream()
                        .map(who -> participation(each, who, each.things(Terms.Rap.AFFILIATION))));
    }

    private Stream<Participation> ofPerson(Thing person) {
        return person.referrers(Terms.Cv.HAS_PARTICIPANT).stream()
                .flatMap(each -> each.referrers(Terms.Cv.HAS_PARTICIPATION).stream()
                        .map(event -> participation(each, event, each.things(Terms.Rap.AFFILIATION))));
    }

    private Stream<Participation> inTheNameOf(Thing organisation) {
        return organisation.referrers(Terms.Rap.AFFILIATION).stream()
                .flatMap(each -> each.things(Terms.Cv.HAS_PARTICIPANT).stream()
                        .map(who -> participation(each, who, each.referrers(Terms.Cv.HAS_PARTICIPATION))));
    }

    private Participation participation(Thing participation, Thing other, List<Thing> where) {
        return new Participation(wording.stated(participation).at(wording.link(other)),
                wording.links(participation.things(Terms.Cv.ROLE)), wording.values(participation, Terms.Rap.JOB_TITLE),
                wording.links(where));
    }

    private static int rank(Thing participation) {
        return participation.things(Terms.Cv.ROLE).stream().mapToInt(role -> ROLES_FIRST.indexOf(role.iri()))
                .filter(place -> place >= 0).min().orElse(ROLES_FIRST.size());
    }
}
