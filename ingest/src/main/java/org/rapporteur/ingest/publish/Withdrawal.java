package org.rapporteur.ingest.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.ingest.corrections.Corrections;
import org.rapporteur.ingest.corrections.Editor;
import org.rapporteur.ingest.identity.Merges;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ingest.identity.Register;
import org.rapporteur.ingest.map.EntityMapping;
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
     * <p>A report goes with its mentions of shared entities, and those that no other report mentions go too. A shared
     * entity goes from all reports that mention it, and is left out when they are published again.
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
                return new Outcome.Refused("no report, person, organisation, project, publication or series " + iri
                        + " is published here");
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
                case REPORT -> publish(report(thing.slug(), reason), at);
                case EVENT -> new Outcome.Refused(
                        "an event goes with the reports about it; withdraw these instead: " + register.reports(thing)
                                .stream().sorted().map(report -> published.iris().thing(Kind.REPORT, report)).toList());
                default -> entity(thing, reason, at);
            };
        }

        private List<GraphChange> report(Slug report, String reason) {
            EntityMapping entities = new EntityMapping(published.iris(),
                    other -> published.quads(published.iris().graph(Kind.REPORT, other)));
            Editor editor = Editor.of(published);
            List<GraphChange> all = new ArrayList<>(changes.withdrawn(report, reason));
            for (ThingName entity : register.mentionedIn(report)) {
                Set<Slug> others = new TreeSet<>(register.reports(entity));
                others.remove(report);
                all.add(changes.of(entity, entities.graph(entity, others).map(quads -> editor.edited(entity, quads))));
            }
            return all;
        }

        private Outcome entity(ThingName entity, String reason, Instant at) {
            register.withdraw(entity);
            Prepared prepared = Preparation
                    .prepare(new StoredReports(reader, published, Corrections.of(published), Merges.NONE)
                            .read(register.reports(entity)), published, register, acceptance);
            if (!prepared.rejections().isEmpty()) {
                return new Outcome.Refused("without it a report does not conform: " + prepared.findings());
            }
            GraphChange end = changes.withdrawn(entity, reason);
            List<GraphChange> all = new ArrayList<>(prepared.changes());
            all.removeIf(change -> change.graph().equals(end.graph()));
            all.add(end);
            changes.of(Corrections.of(published).withoutNames(entity), published.snapshot()).ifPresent(all::add);
            return publish(all, at);
        }

        private Outcome publish(List<GraphChange> all, Instant at) {
            return new Outcome.Done(writer.publish(published.iris().base(), all, List.of(), at));
        }
    }
}
