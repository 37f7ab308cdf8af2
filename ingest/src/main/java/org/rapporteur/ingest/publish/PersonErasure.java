package org.rapporteur.ingest.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.erasure.Redaction;
import org.rapporteur.ingest.erasure.Traces;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ingest.lookup.LookupStore;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.shapes.dataset.DatasetException;
import org.rapporteur.shapes.dataset.DatasetWriter;

/**
 * Takes a person out of a dataset directory for good: out of graphs, texts, history and what was rejected.
 *
 * <p>What needs the name comes first, so that an erasure that was interrupted is completed by asking for it again:
 * rejected files, then one publication with the name overwritten, then the history, and last the files that nothing names
 * any more.
 */
public final class PersonErasure {
    private PersonErasure() {}

    /** What came of an erasure. */
    public sealed interface Outcome {
        /**
         * Nothing of the person is left.
         *
         * @param changed how many graphs changed
         * @param deleted how many files and folders were deleted
         * @param namesakes people of the same name who are still published
         */
        record Done(int changed, int deleted, List<String> namesakes) implements Outcome {
            public Done {
                namesakes = List.copyOf(namesakes);
            }
        }

        /** Nothing was changed, for this reason. */
        record Refused(String why) implements Outcome {}
    }

    /**
     * Erases a person, withdrawn before or not.
     *
     * @param reason why, as everybody may read it; without the person's name
     * @param cache the folder for what is looked up in the dataset; nothing of it is kept
     * @param at the time that goes into the history
     * @throws DatasetException when the disk refuses, or somebody is publishing; asked again, the erasure goes on
     */
    public static Outcome erase(String iri, String reason, Path dataset, Optional<Path> cache, Instant at) {
        try (DatasetWriter writer = DatasetWriter.open(dataset)) {
            Optional<PublishedGraphs> published = published(writer);
            Optional<ThingName> person = published.flatMap(graphs -> graphs.iris().parseThing(iri))
                    .filter(thing -> thing.kind() == Kind.PERSON);
            if (person.isEmpty()) {
                return new Outcome.Refused("only a person can be erased, and " + iri + " is none of this dataset");
            }
            Outcome outcome;
            try (Lookups lookups = Lookups.of(published.get(), cache)) {
                outcome = lookups.register().erased().covers(person.get())
                        ? new Outcome.Done(0, ErasedFiles.deleteUnnamed(writer), List.of())
                        : erase(new Concerned(published.get(), lookups.register(), person.get()), reason, writer, at);
            }
            cache.ifPresent(LookupStore::delete);
            return outcome;
        }
    }

    private static Outcome erase(Concerned concerned, String reason, DatasetWriter writer, Instant at) {
        Optional<Traces> traces = concerned.traces();
        if (traces.isEmpty()) {
            return new Outcome.Refused("no such person was ever published here");
        }
        Redaction anywhere = Redaction.of(traces.get(), Traces.NONE, Redaction.Scope.MENTIONED);
        if (anywhere.finds(reason)) {
            return new Outcome.Refused(
                    "the reason names the person; everybody may read it, so say it without the name");
        }
        int rejected = ErasedFiles.deleteRejected(writer, anywhere);
        int changed = new ErasedGraphs(concerned, traces.get(), reason).publish(writer, at);
        new ErasedHistory(writer, published(writer).orElseThrow(), concerned, traces.get(), reason).rewrite(at);
        return new Outcome.Done(changed, rejected + ErasedFiles.deleteUnnamed(writer),
                concerned.namesakes(traces.get()));
    }

    private static Optional<PublishedGraphs> published(DatasetWriter writer) {
        return writer.current().manifest().map(
                manifest -> new PublishedGraphs(writer.directory(), writer.current(), new IriSpace(manifest.base())));
    }
}
