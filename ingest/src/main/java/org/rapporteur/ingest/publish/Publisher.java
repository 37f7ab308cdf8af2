package org.rapporteur.ingest.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.authority.Authority;
import org.rapporteur.ingest.identity.PublishedGraphs;
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
        try (DatasetWriter writer = DatasetWriter.open(dataset)) {
            PublishedGraphs published = published(writer, base);
            try (Lookups lookups = Lookups.of(published, cache)) {
                return publish(reader.read(files, lookups.texts()), writer, published, lookups, at);
            }
        }
    }

    /** Publishes what was read. */
    public Outcome publish(Reading reading, Path dataset, String base, Instant at) {
        try (DatasetWriter writer = DatasetWriter.open(dataset)) {
            PublishedGraphs published = published(writer, base);
            try (Lookups lookups = Lookups.of(published, cache)) {
                return publish(reading, writer, published, lookups, at);
            }
        }
    }

    /** What publishing these files into an empty dataset would do; nothing is written. */
    public Prepared check(Collection<Path> files) {
        PublishedGraphs nothing = new PublishedGraphs(new DatasetDirectory(Path.of("")), Snapshot.EMPTY,
                new IriSpace(DRY_RUN));
        try (Lookups lookups = Lookups.of(nothing, Optional.empty())) {
            return Preparation.prepare(reader.read(files, PublishedReports.NONE), nothing, lookups, acceptance,
                    authority);
        }
    }

    private Outcome publish(Reading reading, DatasetWriter writer, PublishedGraphs published, Lookups lookups,
            Instant at) {
        Prepared prepared = Preparation.prepare(reading, published, lookups, acceptance, authority);
        prepared.rejections().forEach(rejection -> RejectedFiles.write(writer.directory().root(), rejection));
        List<HistoryEntry> history = writer.publish(published.iris().base(), prepared.changes(), prepared.sources(),
                at);
        lookups.follow(new PublishedGraphs(writer.directory(), writer.current(), published.iris()));
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
    }
}
