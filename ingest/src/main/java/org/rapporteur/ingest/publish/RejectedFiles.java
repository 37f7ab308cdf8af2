package org.rapporteur.ingest.publish;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.shapes.dataset.DatasetException;
import org.rapporteur.shapes.dataset.Digest;

/** The folder {@code rejected} of a dataset directory: one folder for each file, named by its SHA-256. */
final class RejectedFiles {
    private static final Jsonb JSON = JsonbBuilder.create();

    private RejectedFiles() {}

    static void write(Path dataset, Rejection rejection) {
        Path folder = dataset.resolve("rejected").resolve(Digest.sha256(rejection.bytes()));
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(Path.of(rejection.file()).getFileName()), rejection.bytes());
            Files.writeString(folder.resolve("findings.json"), JSON.toJson(rejection.findings()) + "\n",
                    StandardCharsets.UTF_8);
            if (rejection.report().isPresent()) {
                Files.writeString(folder.resolve("report.ttl"), rejection.report().get(), StandardCharsets.UTF_8);
            }
        } catch (IOException failure) {
            throw new DatasetException("Writing " + folder + " failed", failure);
        }
    }
}
