package org.rapporteur.ingest.page;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A real browser. Where it is absent the test is skipped, and fails under continuous integration. */
final class Chromium {
    private static final long MINUTES = 3;
    /** Of the time that pages see, so that what they do has ended; a busy machine takes longer for it. */
    private static final int MILLISECONDS = 20_000;

    private Chromium() {}

    static void required() {
        needed(program().isPresent(), "chromium is absent: install chromium");
    }

    /** Skips a test, or under continuous integration fails it, where something is absent. */
    static void needed(boolean present, String reason) {
        if ("1".equals(System.getenv("RAPPORTEUR_CI"))) {
            assertTrue(present, reason);
        }
        assumeTrue(present, reason);
    }

    /** The document as it is once the browser has loaded it. */
    static Document opened(String address, Path folder, String... options) throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory(folder, "profile");
        Path dump = Files.createTempFile(folder, "dump", ".html");
        List<String> command = new ArrayList<>(List.of(program().orElseThrow(), "--headless", "--no-sandbox",
                "--disable-gpu", "--disable-dev-shm-usage", "--user-data-dir=" + profile,
                "--virtual-time-budget=" + MILLISECONDS));
        command.addAll(List.of(options));
        command.addAll(List.of("--dump-dom", address));
        Process process = new ProcessBuilder(command).redirectOutput(dump.toFile())
                .redirectError(folder.resolve("browser.txt").toFile()).start();
        try {
            assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "the browser did not end");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return Jsoup.parse(Files.readString(dump));
    }

    private static Optional<String> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable).map(Path::toString).findFirst();
    }
}
