package org.rapporteur.shapes.dataset;

import java.util.ArrayList;
import java.util.List;

/** Checks that everything a manifest names is there and has the digest it is named after. */
final class Verification {
    private final DatasetDirectory directory;
    private final List<String> problems = new ArrayList<>();

    Verification(DatasetDirectory directory) {
        this.directory = directory;
    }

    List<String> problems() {
        check(() -> directory.manifest().ifPresent(this::verify));
        return List.copyOf(problems);
    }

    private void verify(Manifest manifest) {
        check(() -> directory.historyBytes(manifest));
        manifest.shards().forEach(
                (prefix, digest) -> check(() -> directory.shard(prefix, digest).entries().forEach(this::verify)));
    }

    private void verify(GraphEntry entry) {
        check(() -> directory.quads(entry));
        entry.sources().values().forEach(digest -> check(() -> directory.read(directory.sourceFile(digest), digest)));
    }

    private void check(Runnable reading) {
        try {
            reading.run();
        } catch (DatasetException damage) {
            problems.add(damage.getMessage());
        }
    }
}
