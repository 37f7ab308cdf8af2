package org.rapporteur.ingest.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.ingest.publish.Export;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rapporteur export}: writes the published graphs as one file. */
@Command(name = "export", description = "Writes the published graphs, or what things are called, as one file, the same bytes each time.", mixinStandardHelpOptions = true)
final class ExportDump implements Callable<Integer> {
    @Option(names = "--dataset", required = true, paramLabel = "DIR", description = "The dataset directory.")
    private Path dataset;

    @ArgGroup(multiplicity = "1")
    private Content content;

    /** What to write; one of the two. */
    private static final class Content {
        @Option(names = "--format", required = true, description = "The graphs, as one of: ${COMPLETION-CANDIDATES} (in any case).")
        private Optional<Export.Format> format = Optional.empty();

        @Option(names = "--identities", required = true, description = "What things are called and known by, for 'publish --identities'.")
        private boolean identities;
    }

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        DatasetDirectory directory = new DatasetDirectory(dataset);
        if (content.format.isEmpty()) {
            Files.writeString(out, Export.identities(directory));
            return Rapporteur.DONE;
        }
        try (OutputStream dump = new BufferedOutputStream(Files.newOutputStream(out))) {
            Export.write(directory, content.format.get(), dump);
        }
        return Rapporteur.DONE;
    }
}
