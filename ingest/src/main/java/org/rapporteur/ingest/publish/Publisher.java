package org.rapporteur.ingest.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.ingest.authority.Authority;
import org.rapporteur.ingest.corrections.Corrections;
import org.rapporteur.ingest.corrections.Editor;
import org.rapporteur.ingest.corrections.Review;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.identity.Identities;
import org.rapporteur.ingest.identity.Merges;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ingest.works.Guidance;
import org.rapporteur.ingest.works.PublishedReports;
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
    private final Optional<Path> cache;
    private final Authority authority;

    /** A publisher that reads with a reader, publishes what is accepted, and looks all through for each publication. */
    public Publisher(ReportReader reader, Acceptance acceptance) {
        this(reader, acceptance, Optional.empty());
    }

    /**
     * A publisher that reads with a reader and publishes what is accepted.
     *
     * @param cache a folder for what is looked up in one dataset, so that a publication costs what it brings
     */
    public Publisher(ReportReader reader, Acceptance acceptance, Optional<Path> cache) {
        this(reader, acceptance, cache, Authority.NONE);
    }

    private Publisher(ReportReader reader, Acceptance acceptance, Optional<Path> cache, Authority authority) {
        this.reader = reader;
        this.acceptance = acceptance;
        this.cache = cache;
        this.authority = authority;
    }

    /** The same publisher, linking what it publishes to an authority. */
    public Publisher linkingTo(Authority other) {
        return new Publisher(reader, acceptance, cache, other);
    }

    /**
     * Reads files and publishes them together; what cannot be published is put under {@code rejected}.
     *
     * @param base the base IRI of the dataset
     * @param at the time that goes into the history
     * @throws DatasetException when the disk refuses, or the directory is published under another base
     */
    public Outcome publish(Collection<Path> files, Path dataset, String base, Instant at) {
        return publish(files, dataset, base, at, Identities.NONE);
    }

    /**
     * Reads files and publishes them together.
     *
     * <p>Corrections speak of what is published, so they follow the reports as a publication of their own; only what
     * they say of texts goes before.
     *
     * @param identities what another dataset calls its things, so that they are called so here
     */
    public Outcome publish(Collection<Path> files, Path dataset, String base, Instant at, Identities identities) {
        Given given = Given.of(files, base);
        return opened(dataset, base, at, open -> {
            Guidance guidance = open.review(given, true).corrections().or(identities);
            Reading reading = reader.read(given.reports(), open.lookups.texts(), guidance);
            Outcome outcome = open.publish(carried(reading, identities), identities);
            return open.merged(given.corrections().isEmpty() ? outcome : outcome.and(open.correct(given)));
        });
    }

    /** Publishes what was read. */
    public Outcome publish(Reading reading, Path dataset, String base, Instant at) {
        return opened(dataset, base, at, open -> open.merged(open.publish(reading, Identities.NONE)));
    }

    /** What publishing these files into an empty dataset would do; nothing is written. */
    public Prepared check(Collection<Path> files) {
        PublishedGraphs nothing = new PublishedGraphs(new DatasetDirectory(Path.of("")), Snapshot.EMPTY,
                new IriSpace(DRY_RUN));
        Given given = Given.of(files, DRY_RUN);
        try (Lookups lookups = Lookups.of(nothing, Optional.empty())) {
            Reading reading = reader.read(given.reports(), PublishedReports.NONE,
                    Review.ofTexts(given.corrections(), nothing, PublishedReports.NONE).corrections());
            return Preparation.prepare(reading, nothing, lookups, acceptance, Editor.of(nothing), authority)
                    .and(given.reviewed(Review.ofForm(given.corrections(), nothing)));
        }
    }

    private static Reading carried(Reading reading, Identities identities) {
        return reading.with(reading.works().stream().map(work -> new Reading.Work(work.facts(), work.report()
                .or(() -> identities.report(work.facts().sources().values().stream().map(SourceText::sha256).toList())),
                work.findings())).toList());
    }

    private Outcome opened(Path dataset, String base, Instant at, Function<Open, Outcome> work) {
        try (DatasetWriter writer = DatasetWriter.open(dataset);
                Lookups lookups = Lookups.of(published(writer, base), cache)) {
            return work.apply(new Open(writer, lookups, base, at));
        }
    }

    /** A dataset while it is written. */
    private final class Open {
        private final DatasetWriter writer;
        private final Lookups lookups;
        private final String base;
        private final Instant at;

        Open(DatasetWriter writer, Lookups lookups, String base, Instant at) {
            this.writer = writer;
            this.lookups = lookups;
            this.base = base;
            this.at = at;
        }

        private PublishedGraphs published() {
            return Publisher.published(writer, base);
        }

        Review.Outcome review(Given given, boolean textsOnly) {
            return textsOnly
                    ? Review.ofTexts(given.corrections(), published(), lookups.texts())
                    : Review.of(given.corrections(), published(), lookups.texts());
        }

        Outcome publish(Reading reading, Identities identities) {
            lookups.register().carryOver(identities);
            Prepared prepared = Preparation.prepare(reading, published(), lookups, acceptance,
                    new Editor(Corrections.of(published()), Merges.NONE, published(), identities), authority);
            Prepared odd = new Prepared(List.of(), List.of(), List.of(), identities.findings(), Map.of());
            return write(odd.and(prepared));
        }

        Outcome correct(Given given) {
            Review.Outcome review = review(given, false);
            Prepared amended = review.concerned().isEmpty()
                    ? Prepared.NOTHING
                    : amendment().correct(review.corrections(), review.concerned());
            return write(given.reviewed(review.findings()).and(amended));
        }

        /**
         * What was published and, in publications of their own, what it proves of things that were published apart:
         * that they are one. Each merge may prove further ones.
         */
        Outcome merged(Outcome published) {
            Outcome all = published;
            Merges done = Merges.NONE;
            for (Merges next = published.prepared().proven(); !done.and(next).equals(done);) {
                done = done.and(next);
                Outcome merges = write(amendment().merge(next));
                all = all.merged(merges);
                next = merges.prepared().proven();
            }
            return all;
        }

        Amendment amendment() {
            return new Amendment(reader, acceptance, published(), lookups);
        }

        Outcome write(Prepared prepared) {
            prepared.rejections().forEach(rejection -> RejectedFiles.write(writer.directory().root(), rejection));
            List<HistoryEntry> history = writer.publish(base, prepared.changes(), prepared.sources(), at);
            lookups.follow(published());
            return new Outcome(prepared, history);
        }
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
            return new Outcome(prepared.and(later.prepared), history(later));
        }

        private Outcome merged(Outcome merges) {
            return new Outcome(prepared.merged(merges.prepared), history(merges));
        }

        private List<HistoryEntry> history(Outcome later) {
            return Stream.concat(history.stream(), later.history.stream()).toList();
        }
    }
}
