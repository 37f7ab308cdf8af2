package org.rapporteur.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Makes documents as editors have them. Where the program is absent the test is skipped, and fails under continuous integration. */
final class LibreOffice {
    private static final long MINUTES = 5;

    private LibreOffice() {}

    static void required() {
        boolean present = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
        if ("1".equals(System.getenv("RAPPORTEUR_CI"))) {
            assertTrue(present, "soffice is absent: install libreoffice-writer");
        }
        assumeTrue(present, "soffice is absent: install libreoffice-writer");
    }

    /** Each file in another format, in a folder; returns the new files. */
    static List<Path> convert(List<Path> files, String filter, String suffix, Path folder)
            throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(folder, "profile");
        List<String> command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + profile.toUri(),
                "--headless", "--infilter=" + filter, "--convert-to", suffix, "--outdir", folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile()).start();
        assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "soffice did not end");
        List<Path> converted = files.stream().map(file -> {
            String name = file.getFileName().toString();
            return folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + suffix);
        }).toList();
        assertEquals(List.of(), converted.stream().filter(file -> !Files.exists(file)).toList(),
                () -> "not converted; see " + folder.resolve("log.txt"));
        return converted;
    }
}
