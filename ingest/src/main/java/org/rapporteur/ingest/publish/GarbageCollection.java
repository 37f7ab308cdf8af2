package org.rapporteur.ingest.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.DatasetException;
import org.rapporteur.shapes.dataset.DatasetWriter;
import org.rapporteur.shapes.dataset.HistoryEntry;
import org.rapporteur.shapes.dataset.Snapshot;

/**
 * Deletes the files of a dataset directory that its published state does not name.
 *
 * <p>What is remembered of withdrawn things is kept: by that they are recognised and left out.
 */
public final class GarbageCollection {
    private GarbageCollection() {}

    /**
     * Deletes them.
     *
     * @return how many files were deleted
     * @throws DatasetException when the disk refuses, or somebody is publishing
     */
    public static int collect(Path dataset) {
        try (DatasetWriter writer = DatasetWriter.open(dataset)) {
            return collect(writer);
        }
    }

    static int collect(DatasetWriter writer) {
        Set<String> named = named(writer.directory(), writer.current());
        int deleted = 0;
        for (String folder : List.of("shards", "graphs", "sources")) {
            deleted += delete(writer.directory().root().resolve(folder), named);
        }
        return deleted;
    }

    private static Set<String> named(DatasetDirectory directory, Snapshot current) {
        Set<String> named = new HashSet<>();
        current.manifest().ifPresent(manifest -> named.addAll(manifest.shards().values()));
        current.graphs().values().forEach(entry -> {
            named.add(entry.file());
            named.addAll(entry.sources().values());
        });
        current.manifest()
                .ifPresent(manifest -> directory.history(manifest).stream()
                        .filter(entry -> entry.change() == HistoryEntry.Change.withdraw)
                        .forEach(entry -> entry.file().ifPresent(named::add)));
        return named;
    }

    private static int delete(Path folder, Set<String> named) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> unnamed = files.filter(Files::isRegularFile)
                    .filter(file -> !named.contains(file.getFileName().toString().replaceFirst("\\.(nq|json)$", "")))
                    .toList();
            for (Path file : unnamed) {
                Files.delete(file);
            }
            return unnamed.size();
        } catch (IOException failure) {
            throw new DatasetException("Deleting files in " + folder + " failed", failure);
        }
    }
}
