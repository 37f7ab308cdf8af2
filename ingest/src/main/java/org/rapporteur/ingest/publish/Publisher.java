package org.rapporteur.ingest.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.ingest.authority.Authority;
import org.rapporteur.ingest.corrections.Corrections;
import org.rapporteur.ingest.corrections.Editor;
import org.rapporteur.ingest.corrections.Review;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.identity.Identities;
import org.rapporteur.ingest.identity.Merges;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ingest.works.Guidance;
import org.rapporteur.ingest.works.Parts;
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
    private final Progress progress;
    private final Parts parts;

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
        this(reader, acceptance, cache, Authority.NONE, Progress.UNTOLD, Parts.OF_A_THOUSAND);
    }

    private Publisher(ReportReader reader, Acceptance acceptance, Optional<Path> cache, Authority authority,
            Progress progress, Parts parts) {
        this.reader = reader;
        this.acceptance = acceptance;
        this.cache = cache;
        this.authority = authority;
        this.progress = progress;
        this.parts = parts;
    }

    /** The same publisher, linking what it publishes to an authority. */
    public Publisher linkingTo(Authority other) {
        return new Publisher(reader, acceptance, cache, other, progress, parts);
    }

    /** The same publisher, telling how far it has come. */
    public Publisher telling(Progress other) {
        return new Publisher(reader, acceptance, cache, authority, other, parts);
    }

    /** The same publisher, with other parts. */
    Publisher in(Parts other) {
        return new Publisher(reader, acceptance, cache, authority, progress, other);
    }

    /**
     * Reads files and publishes them together, very many in parts of whole reports; what cannot be published is put under
     * {@code rejected}.
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
            Outcome outcome = open.carryOver(identities);
            long known = 0;
            for (List<Path> part : parts.of(given.reports())) {
                Steps steps = new Steps(progress, known, given.reports().size());
                Reading reading = reader.read(part, open.lookups.texts(), guidance, steps::reached);
                outcome = outcome.and(open.publish(carried(reading, identities), identities, steps));
                known += part.size();
                steps.done(known);
            }
            return open.merged(given.corrections().isEmpty() ? outcome : outcome.and(open.correct(given)));
        });
    }

    /** Publishes what was read. */
    public Outcome publish(Reading reading, Path dataset, String base, Instant at) {
        return opened(dataset, base, at, open -> open.merged(open.publish(reading, Identities.NONE, Steps.UNTOLD)));
    }

    /** What publishing these files into an empty dataset would do; nothing is written. */
    public Account check(Collection<Path> files) {
        PublishedGraphs nothing = new PublishedGraphs(new DatasetDirectory(Path.of("")), Snapshot.EMPTY,
                new IriSpace(DRY_RUN));
        Given given = Given.of(files, DRY_RUN);
        try (Lookups lookups = Lookups.of(nothing, Optional.empty())) {
            Steps steps = new Steps(progress, 0, given.reports().size());
            Reading reading = reader.read(given.reports(), PublishedReports.NONE,
                    Review.ofTexts(given.corrections(), nothing, PublishedReports.NONE).corrections(), steps::reached);
            return Preparation
                    .prepare(reading, nothing, lookups, acceptance, Editor.of(nothing), authority, steps::reached)
                    .account().and(given.reviewed(Review.ofForm(given.corrections(), nothing)));
        }
    }

    private static Reading carried(Reading reading, Identities identities) {
        return reading.with(reading.works().stream().map(work -> new Reading.Work(work.facts(), work.report()
                .or(() -> identities.report(work.facts().sources().values().stream().map(SourceText::sha256).toList())),
                work.findings())).toList());
    }

    private Outcome opened(Path dataset, String base, Instant at, Function<Open, Outcome> work) {
        try (DatasetWriter writer = DatasetWriter.open(dataset, cache);
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

        Outcome carryOver(Identities identities) {
            lookups.register().carryOver(identities);
            return new Outcome(Account.of(List.of(), identities.findings()), 0);
        }

        Outcome publish(Reading reading, Identities identities, Steps steps) {
            return write(Preparation.prepare(reading, published(), lookups, acceptance,
                    new Editor(Corrections.of(published()), Merges.NONE, published(), identities), authority,
                    steps::reached));
        }

        Outcome correct(Given given) {
            Review.Outcome review = review(given, false);
            Prepared amended = review.concerned().isEmpty()
                    ? Prepared.nothing(Account.NOTHING)
                    : amendment().correct(review.corrections(), review.concerned());
            return write(amended.behind(given.reviewed(review.findings())));
        }

        /**
         * What was published and, in publications of their own, what it proves of things that were published apart:
         * that they are one. Each merge may prove further ones.
         */
        Outcome merged(Outcome published) {
            Outcome all = published;
            Merges done = Merges.NONE;
            for (Merges next = published.account().proven(); !done.and(next).equals(done);) {
                done = done.and(next);
                Outcome merges = write(amendment().merge(next));
                all = all.merged(merges);
                next = merges.account().proven();
            }
            return all;
        }

        Amendment amendment() {
            return new Amendment(reader, acceptance, published(), lookups);
        }

        Outcome write(Prepared prepared) {
            prepared.account().rejections()
                    .forEach(rejection -> RejectedFiles.write(writer.directory().root(), rejection));
            List<HistoryEntry> history = writer.publish(base, prepared.changes(), prepared.sources(), at);
            lookups.follow(published());
            return new Outcome(prepared.account(), history.size());
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
     * @param account what is told of it
     * @param changes how many graphs changed by it
     */
    public record Outcome(Account account, long changes) {
        private Outcome and(Outcome later) {
            return new Outcome(account.and(later.account), changes + later.changes);
        }

        private Outcome merged(Outcome merges) {
            return new Outcome(account.merged(merges.account), changes + merges.changes);
        }
    }
}
