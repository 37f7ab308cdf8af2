package org.rapporteur.ingest.publish;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.ingest.erasure.Redaction;
import org.rapporteur.ingest.format.ReportFile;
import org.rapporteur.shapes.dataset.DatasetException;
import org.rapporteur.shapes.dataset.DatasetWriter;

/** Deletes the files of a dataset directory that an erased person is still named in. */
final class ErasedFiles {
    /** What was rejected for its encoding is looked at in those that reports come in. */
    private static final List<Charset> ENCODINGS = Stream
            .concat(Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE),
                    Stream.of("windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1257",
                            "ISO-8859-2", "ISO-8859-7").filter(Charset::isSupported).map(Charset::forName))
            .toList();

    private ErasedFiles() {}

    /**
     * Deletes each folder of {@code rejected} with the person in a file or a file's name, or with a document that cannot
     * be opened to look; returns how many those were.
     */
    static int deleteRejected(DatasetWriter writer, Redaction redaction) {
        int deleted = 0;
        for (Path folder : entries(writer.directory().root().resolve("rejected"))) {
            if (tree(folder).stream().anyMatch(file -> names(file, redaction))) {
                tree(folder).forEach(ErasedFiles::delete);
                deleted++;
            }
        }
        return deleted;
    }

    /** Deletes what the published state does not name and what an interrupted publication left; returns how many files. */
    static int deleteUnnamed(DatasetWriter writer) {
        List<Path> unfinished = entries(writer.directory().root()).stream()
                .filter(file -> file.getFileName().toString().endsWith(".part")).toList();
        unfinished.forEach(ErasedFiles::delete);
        return unfinished.size() + GarbageCollection.collect(writer);
    }

    private static boolean names(Path file, Redaction redaction) {
        if (redaction.finds(file.getFileName().toString())) {
            return true;
        }
        try {
            byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            return ENCODINGS.stream().anyMatch(encoding -> redaction.finds(new String(bytes, encoding)))
                    || ReportFile.isPacked(bytes) && ReportFile.text(file.getFileName().toString(), bytes)
                            .map(text -> redaction.finds(text.source().text())).orElse(true);
        } catch (IOException failure) {
            throw new DatasetException("Reading " + file + " failed", failure);
        }
    }

    private static List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException failure) {
            throw new DatasetException("Reading " + folder + " failed", failure);
        }
    }

    /** What is deepest comes first. */
    private static List<Path> tree(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException failure) {
            throw new DatasetException("Reading " + folder + " failed", failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new DatasetException("Deleting " + file + " failed", failure);
        }
    }
}
