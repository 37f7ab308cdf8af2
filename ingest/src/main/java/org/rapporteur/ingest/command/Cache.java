package org.rapporteur.ingest.command;

import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import picocli.CommandLine.Option;

/** The option that says where look-ups are kept. */
final class Cache {
    @Option(names = "--cache", paramLabel = "DIR", description = "Where look-ups are kept between publications (a folder in the user's cache); they may be deleted at any time.")
    private Optional<Path> folder;

    /** The folder for the look-ups of a dataset. */
    Optional<Path> of(Path dataset) {
        return Optional.of(folder.orElseGet(() -> new DatasetDirectory(dataset).defaultCache()).resolve("ingest"));
    }
}
