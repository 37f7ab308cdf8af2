package org.rapporteur.ingest.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ingest.identity.Register;
import org.rapporteur.ingest.map.EntityMapping;
import org.rapporteur.ingest.works.Reading;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.DatasetException;
import org.rapporteur.shapes.dataset.DatasetWriter;
import org.rapporteur.shapes.dataset.GraphChange;
import org.rapporteur.shapes.dataset.HistoryEntry;

/** Takes a report, or a shared entity, out of what is published. */
public final class Withdrawal {
    private final ReportReader reader;
    private final Acceptance acceptance;

    /** A withdrawal that reads the reports again in which a shared entity is to be left out. */
    public Withdrawal(ReportReader reader, Acceptance acceptance) {
        this.reader = reader;
        this.acceptance = acceptance;
    }

    /** What came of a withdrawal. */
    public sealed interface Outcome {
        /** It is withdrawn; this went into the history. */
        record Done(List<HistoryEntry> history) implements Outcome {
            public Done {
                history = List.copyOf(history);
            }
        }

        /** Nothing was changed, for this reason. */
        record Refused(String why) implements Outcome {}
    }

    /**
     * Withdraws a thing in one publication.
     *
     * <p>A report goes with its mentions of shared entities, and those that no other report mentions go too. An event goes
     * with the reports about it. Another shared entity goes from all reports that mention it, and is left out when they are published again.
     *
     * @param at the time that goes into the history
     * @throws DatasetException when the disk refuses, or somebody is publishing
     */
    public Outcome withdraw(String iri, String reason, Path dataset, Instant at) {
        try (DatasetWriter writer = DatasetWriter.open(dataset)) {
            Optional<IriSpace> iris = writer.current().manifest().map(manifest -> new IriSpace(manifest.base()));
            Optional<ThingName> thing = iris.flatMap(space -> space.parseThing(iri))
                    .filter(name -> writer.current().graph(iris.get().graph(name.kind(), name.slug())).isPresent());
            if (thing.isEmpty()) {
                return new Outcome.Refused("no report, event, person, organisation, project, publication or series "
                        + iri + " is published here");
            }
            return new Open(writer, new PublishedGraphs(writer.directory(), writer.current(), iris.get()))
                    .withdraw(thing.get(), reason, at);
        }
    }

    private final class Open {
        private final DatasetWriter writer;
        private final PublishedGraphs published;
        private final Register register;
        private final Changes changes;

        Open(DatasetWriter writer, PublishedGraphs published) {
            this.writer = writer;
            this.published = published;
            this.register = Register.of(published);
            this.changes = new Changes(published.iris());
        }

        Outcome withdraw(ThingName thing, String reason, Instant at) {
            return switch (thing.kind()) {
                case REPORT -> publish(reports(Set.of(thing.slug()), reason), at);
                case EVENT -> event(thing, reason, at);
                default -> entity(thing, reason, at);
            };
        }

        private List<GraphChange> reports(Set<Slug> reports, String reason) {
            EntityMapping entities = new EntityMapping(published.iris(),
                    other -> published.quads(published.iris().graph(Kind.REPORT, other)));
            List<GraphChange> all = new ArrayList<>();
            Set<ThingName> mentioned = new HashSet<>();
            for (Slug report : reports) {
                all.addAll(changes.withdrawn(report, reason));
                mentioned.addAll(register.mentionedIn(report));
            }
            for (ThingName entity : mentioned) {
                Set<Slug> others = new TreeSet<>(register.reports(entity));
                others.removeAll(reports);
                all.add(changes.of(entity, entities.graph(entity, others)));
            }
            return all;
        }

        /** Without an event nothing is left that its reports could be about, so they go with it. */
        private Outcome event(ThingName event, String reason, Instant at) {
            List<GraphChange> all = reports(register.reports(event), reason);
            return publish(ended(all, changes.withdrawn(event, reason)), at);
        }

        private static List<GraphChange> ended(List<GraphChange> changes, GraphChange end) {
            List<GraphChange> all = new ArrayList<>(changes);
            all.removeIf(change -> change.graph().equals(end.graph()));
            all.add(end);
            return all;
        }

        private Outcome entity(ThingName entity, String reason, Instant at) {
            register.withdraw(entity);
            Prepared prepared = Preparation.prepare(again(register.reports(entity)), published, register, acceptance);
            if (!prepared.rejections().isEmpty()) {
                return new Outcome.Refused("without it a report does not conform: " + prepared.findings());
            }
            return publish(ended(prepared.changes(), changes.withdrawn(entity, reason)), at);
        }

        /** The stored texts of these reports, read as on the day they were given. */
        private Reading again(Set<Slug> reports) {
            SortedMap<Slug, List<SourceText>> sources = new TreeMap<>(published.sources());
            sources.keySet().retainAll(reports);
            List<Path> files = sources
                    .values().stream().flatMap(List::stream).map(source -> published.directory().root()
                            .resolve("sources").resolve(source.sha256().substring(0, 2)).resolve(source.sha256()))
                    .toList();
            Reading reading = reader.read(files, sources);
            return new Reading(reading.works().stream()
                    .map(work -> new Reading.Work(
                            work.report().map(slug -> work.facts().named(slug.text())).orElse(work.facts()),
                            work.report(), work.findings()))
                    .toList(), reading.unreadable());
        }

        private Outcome publish(List<GraphChange> all, Instant at) {
            return new Outcome.Done(writer.publish(published.iris().base(), all, List.of(), at));
        }
    }
}
