package org.rapporteur.ingest.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.ingest.corrections.Corrections;
import org.rapporteur.ingest.corrections.Editor;
import org.rapporteur.ingest.corrections.Review;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.identity.Identities;
import org.rapporteur.ingest.identity.Merges;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ingest.identity.Register;
import org.rapporteur.ingest.works.Reading;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.DatasetException;
import org.rapporteur.shapes.dataset.DatasetWriter;
import org.rapporteur.shapes.dataset.HistoryEntry;
import org.rapporteur.shapes.dataset.Snapshot;

/** Publishes report files into a dataset directory. */
public final class Publisher {
    /** Where nothing is published, the IRIs of a dry run are under this base. */
    private static final String DRY_RUN = "https://dry-run.example/";

    private final ReportReader reader;
    private final Acceptance acceptance;

    /** A publisher that reads with a reader and publishes what is accepted. */
    public Publisher(ReportReader reader, Acceptance acceptance) {
        this.reader = reader;
        this.acceptance = acceptance;
    }

    /**
     * Reads files and publishes them together; what cannot be published is put under {@code rejected}.
     *
     * <p>Corrections speak of what is published, so they follow the reports as a publication of their own; only what
     * they say of texts goes before.
     *
     * @param base the base IRI of the dataset
     * @param at the time that goes into the history
     * @throws DatasetException when the disk refuses, or the directory is published under another base
     */
    public Outcome publish(Collection<Path> files, Path dataset, String base, Instant at) {
        return publish(files, dataset, base, at, Identities.NONE);
    }

    /** Reads files and publishes them together; what another dataset has a name for is called so here. */
    public Outcome publish(Collection<Path> files, Path dataset, String base, Instant at, Identities identities) {
        try (DatasetWriter writer = DatasetWriter.open(dataset)) {
            Given given = Given.of(files, base);
            PublishedGraphs published = published(writer, base);
            Reading reading = reader.read(given.reports(), published.sources(),
                    Review.ofTexts(given.corrections(), published).corrections().or(identities));
            Outcome outcome = publish(carried(reading, identities), writer, published, at, identities);
            return given.corrections().isEmpty()
                    ? outcome
                    : outcome.and(correct(given, writer, published(writer, base), at));
        }
    }

    /** Publishes what was read. */
    public Outcome publish(Reading reading, Path dataset, String base, Instant at) {
        try (DatasetWriter writer = DatasetWriter.open(dataset)) {
            return publish(reading, writer, published(writer, base), at, Identities.NONE);
        }
    }

    /** Publishes again, with the survivors in their place, the reports that mention what evidence proved to be one. */
    public Outcome merge(Merges proven, Path dataset, String base, Instant at) {
        try (DatasetWriter writer = DatasetWriter.open(dataset)) {
            return write(new Amendment(reader, acceptance, published(writer, base)).merge(proven), writer, base, at);
        }
    }

    private Outcome correct(Given given, DatasetWriter writer, PublishedGraphs published, Instant at) {
        Review.Outcome review = Review.of(given.corrections(), published);
        Prepared amended = review.concerned().isEmpty()
                ? Prepared.NOTHING
                : new Amendment(reader, acceptance, published).correct(review.corrections(), review.concerned());
        return write(given.reviewed(review.findings()).and(amended), writer, published.iris().base(), at);
    }

    /** What publishing these files into an empty dataset would do; nothing is written. */
    public Prepared check(Collection<Path> files) {
        PublishedGraphs nothing = new PublishedGraphs(new DatasetDirectory(Path.of("")), Snapshot.EMPTY,
                new IriSpace(DRY_RUN));
        Given given = Given.of(files, DRY_RUN);
        Reading reading = reader.read(given.reports(), new TreeMap<>(),
                Review.ofTexts(given.corrections(), nothing).corrections());
        return Preparation.prepare(reading, nothing, Register.of(nothing), acceptance)
                .and(given.reviewed(Review.ofForm(given.corrections(), nothing)));
    }

    private Outcome publish(Reading reading, DatasetWriter writer, PublishedGraphs published, Instant at,
            Identities identities) {
        Register register = Register.of(published);
        register.carryOver(identities);
        Prepared prepared = Preparation.prepare(reading, published, register, acceptance,
                new Editor(Corrections.of(published), Merges.NONE, published, identities));
        Prepared odd = new Prepared(List.of(), List.of(), List.of(), identities.findings(), Map.of());
        return write(odd.and(prepared), writer, published.iris().base(), at);
    }

    private static Reading carried(Reading reading, Identities identities) {
        return reading.with(reading.works().stream().map(work -> new Reading.Work(work.facts(), work.report()
                .or(() -> identities.report(work.facts().sources().values().stream().map(SourceText::sha256).toList())),
                work.findings())).toList());
    }

    private static Outcome write(Prepared prepared, DatasetWriter writer, String base, Instant at) {
        prepared.rejections().forEach(rejection -> RejectedFiles.write(writer.directory().root(), rejection));
        List<HistoryEntry> history = writer.publish(base, prepared.changes(), prepared.sources(), at);
        return new Outcome(prepared, history);
    }

    private static PublishedGraphs published(DatasetWriter writer, String base) {
        writer.current().manifest().filter(manifest -> !manifest.base().equals(base)).ifPresent(manifest -> {
            throw new DatasetException("Publishing to " + writer.directory().root() + " under " + base
                    + " was refused: it is published under " + manifest.base());
        });
        return new PublishedGraphs(writer.directory(), writer.current(), new IriSpace(base));
    }

    /**
     * What a publication did.
     *
     * @param prepared what was to be published
     * @param history what changed by it
     */
    public record Outcome(Prepared prepared, List<HistoryEntry> history) {
        public Outcome {
            history = List.copyOf(history);
        }

        private Outcome and(Outcome later) {
            return new Outcome(prepared.and(later.prepared),
                    Stream.concat(history.stream(), later.history.stream()).toList());
        }
    }
}
