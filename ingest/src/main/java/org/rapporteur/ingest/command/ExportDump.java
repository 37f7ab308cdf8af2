package org.rapporteur.ingest.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.ingest.publish.Export;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rapporteur export}: writes the published graphs as one file. */
@Command(name = "export", description = "Writes the published graphs as one file, the same bytes each time.", mixinStandardHelpOptions = true)
final class ExportDump implements Callable<Integer> {
    @Option(names = "--dataset", required = true, paramLabel = "DIR", description = "The dataset directory.")
    private Path dataset;

    @Option(names = "--format", required = true, description = "One of: ${COMPLETION-CANDIDATES} (in any case).")
    private Export.Format format;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        try (OutputStream dump = new BufferedOutputStream(Files.newOutputStream(out))) {
            Export.write(new DatasetDirectory(dataset), format, dump);
        }
        return Rapporteur.DONE;
    }
}
