package org.rapporteur.ingest.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.ingest.corrections.Corrections;
import org.rapporteur.ingest.corrections.Editor;
import org.rapporteur.ingest.identity.Merges;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ingest.identity.Register;
import org.rapporteur.ingest.identity.Withdrawn;
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
    private final Optional<Path> cache;

    /** A withdrawal that looks all through. */
    public Withdrawal(ReportReader reader, Acceptance acceptance) {
        this(reader, acceptance, Optional.empty());
    }

    /**
     * A withdrawal that reads the reports again in which a shared entity is to be left out.
     *
     * @param cache a folder for what is looked up in one dataset
     */
    public Withdrawal(ReportReader reader, Acceptance acceptance, Optional<Path> cache) {
        this.reader = reader;
        this.acceptance = acceptance;
        this.cache = cache;
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
            PublishedGraphs published = new PublishedGraphs(writer.directory(), writer.current(), iris.get());
            try (Lookups lookups = Lookups.of(published, cache)) {
                return new Open(writer, published, lookups).withdraw(thing.get(), reason, at);
            }
        }
    }

    private final class Open {
        private final DatasetWriter writer;
        private final PublishedGraphs published;
        private final Lookups lookups;
        private final Register register;
        private final Changes changes;

        Open(DatasetWriter writer, PublishedGraphs published, Lookups lookups) {
            this.writer = writer;
            this.published = published;
            this.lookups = lookups;
            this.register = lookups.register();
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
            Editor editor = Editor.of(published);
            List<GraphChange> all = new ArrayList<>();
            Map<ThingName, Optional<byte[]>> entities = new HashMap<>();
            for (Slug report : reports) {
                Said said = Said.of(published.quads(published.iris().graph(Kind.REPORT, report)), published.iris());
                all.addAll(changes.withdrawn(report, reason));
                entities.putAll(lookups.entities(said, Said.NOTHING));
                lookups.replace(report, said, Said.NOTHING);
            }
            entities.forEach(
                    (entity, quads) -> all.add(changes.of(entity, quads.map(graph -> editor.edited(entity, graph)))));
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
            Withdrawn last = new Withdrawn(register.testimony(entity), register.reports(entity));
            register.withdraw(entity, last);
            Prepared prepared = Preparation.prepare(
                    new StoredReports(reader, published, Corrections.of(published), Merges.NONE).read(last.reports()),
                    published, lookups, acceptance);
            if (!prepared.account().rejections().isEmpty()) {
                return new Outcome.Refused("without it a report does not conform: " + prepared.account().findings());
            }
            List<GraphChange> all = ended(prepared.changes(), changes.withdrawn(entity, reason, last));
            changes.of(Corrections.of(published).withoutNames(entity), published.snapshot()).ifPresent(all::add);
            return publish(all, at);
        }

        private Outcome publish(List<GraphChange> all, Instant at) {
            List<HistoryEntry> history = writer.publish(published.iris().base(), all, List.of(), at);
            lookups.follow(new PublishedGraphs(writer.directory(), writer.current(), published.iris()));
            return new Outcome.Done(history);
        }
    }
}
