package org.rapporteur.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.EventFacts;
import org.rapporteur.ingest.facts.EventFacts.CountFacts;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.publish.JudgedReport;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Role;

/** What a report says of its event. */
final class EventSheet {
    private static final Ref EVENT = new Ref(Kind.EVENT, 0);
    private static final Ref SERIES = new Ref(Kind.EVENT_SERIES, 0);

    private final JudgedReport report;
    private final Addresses addresses;
    private final Identity identity;
    private final Marks marks;

    EventSheet(JudgedReport report, Addresses addresses, Identity identity, Marks marks) {
        this.report = report;
        this.addresses = addresses;
        this.identity = identity;
        this.marks = marks;
    }

    Chapter chapter() {
        EventFacts event = report.facts().event();
        ThingName name = addresses.mentioned(EVENT);
        List<Fact> facts = new ArrayList<>();
        List<Mend> mends = identity.mends(EVENT, name, event.title());
        stated("Title", "", event.title()).map(title -> title.mendedBy(mends)).forEach(facts::add);
        stated("Kind of event", event.kind().orElse(""), event.type()).forEach(facts::add);
        stated("What it was for", "", event.description()).forEach(facts::add);
        stated("Series", "", event.series()).map(this::series).forEach(facts::add);
        stated("Number in the series", event.ordinal().map(String::valueOf).orElse(""), event.number())
                .forEach(facts::add);
        event.dates().forEach(date -> stated("Date", date.period().toString(), date.passage()).forEach(facts::add));
        stated("Place", "", event.place()).forEach(facts::add);
        count("Registered", event.registered()).forEach(facts::add);
        count("Attended", event.attended()).forEach(facts::add);
        event.recordings()
                .forEach(recording -> stated("Recording", recording.url(), recording.passage()).forEach(facts::add));
        event.organisers().stream().map(this::organiser).forEach(facts::add);
        report.facts().links().places().forEach(
                place -> stated("Place, in an authority file", place.iri(), place.passage()).forEach(facts::add));
        report.facts().links().subjects()
                .forEach(subject -> stated("Subject, in an authority file", subject.iri(), subject.passage())
                        .forEach(facts::add));
        return new Chapter("event", "Event", identity.remarks(EVENT, name), event.title().isEmpty() ? mends : List.of(),
                facts);
    }

    private Stream<Fact> stated(String kind, String value, Passage passage) {
        return passage.isEmpty() ? Stream.empty() : Stream.of(Fact.of(marks.next("E"), kind, value, passage));
    }

    private Fact series(Fact fact) {
        ThingName name = addresses.mentioned(SERIES);
        return fact.remarked(identity.remarks(SERIES, name)).mendedBy(identity.mends(SERIES, name, fact.passage()));
    }

    private Stream<Fact> count(String kind, Optional<CountFacts> count) {
        return count.stream().flatMap(number -> stated(kind, Long.toString(number.value()), number.passage()));
    }

    private Fact organiser(Ref body) {
        Passage name = report.facts().organisations().get(body.index()).name();
        String node = addresses.participation(report.resolution().slug(body), Role.HOST);
        return Fact.of(marks.next("R"), "Organiser", "", name)
                .relatedTo(List.of(new Relation("is", Marks.of(body), name)))
                .mendedBy(List.of(new Mend("The role is wrong: write the right one behind role:",
                        CorrectionLine.role(node, Role.HOST))));
    }
}
