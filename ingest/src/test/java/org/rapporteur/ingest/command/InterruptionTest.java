package org.rapporteur.ingest.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ingest.publish.PublishedDataset;
import org.rapporteur.shapes.dataset.DatasetDirectory;

/** Stops a real {@code publish} in a process of its own. */
class InterruptionTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("rapporteur.root")).resolve("examples/reports");

    private static final String CLASS_PATH = System.getProperty("surefire.test.class.path",
            System.getProperty("java.class.path"));

    private static final int INTERRUPTED = 128 + 2;

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void ctrl_c_says_what_stays_and_how_to_go_on() throws IOException, InterruptedException {
        Process publish = publish("d");
        stop(publish, Optional.empty());
        assertTrue(Files.readString(messages("d")).contains("Publish the same files again"),
                () -> "exit code " + publish.exitValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "graphs", "shards"})
    @Timeout(300)
    void ctrl_c_leaves_nothing_half_published(String sign) throws IOException, InterruptedException {
        List<String> attempts = List.of("first", "second", "third", "fourth", "fifth");
        String stopped = attempts.getFirst();
        for (String attempt : attempts) {
            stopped = attempt;
            if (stop(publish(attempt), Optional.of(folder.resolve(attempt).resolve(sign))) == INTERRUPTED) {
                break;
            }
        }
        assertEquals(Optional.empty(), new DatasetDirectory(folder.resolve(stopped)).manifest(), "it was not stopped");
        assertCanGoOn(stopped);
    }

    @Test
    @Timeout(120)
    void ctrl_c_while_the_last_is_written_leaves_all_or_nothing() throws IOException, InterruptedException {
        stop(publish("d"), Optional.of(folder.resolve("d/history.jsonl")));
        assertCanGoOn("d");
    }

    private void assertCanGoOn(String dataset) throws IOException, InterruptedException {
        assertEquals(List.of(), new DatasetDirectory(folder.resolve(dataset)).verify());
        assertEquals(0, publish(dataset).waitFor());
        assertEquals(0, publish("never stopped").waitFor());
        assertEquals(files("never stopped"), files(dataset));
    }

    private Map<String, String> files(String dataset) {
        return PublishedDataset.files(folder.resolve(dataset));
    }

    private Path messages(String dataset) {
        return folder.resolve(dataset + ".err");
    }

    /** Where the build runs in the background it ignores Ctrl-C, and what it starts would, too. */
    private Process publish(String dataset) throws IOException {
        return new ProcessBuilder("env", "--default-signal=INT", ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC", "-cp", CLASS_PATH, Rapporteur.class.getName(), "publish", EXAMPLES.toString(),
                "--dataset", folder.resolve(dataset).toString(), "--cache",
                folder.resolve(dataset + " cache").toString(), "--base", "https://data.example/")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(messages(dataset).toFile()).start();
    }

    /** As soon as there is a sign of how far it has come; the exit code. */
    private static int stop(Process publish, Optional<Path> sign) throws IOException, InterruptedException {
        while (publish.isAlive() && !sign.map(Files::exists).orElseGet(() -> hasLoaded(publish))) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        new ProcessBuilder("kill", "-INT", String.valueOf(publish.pid())).start().waitFor();
        return publish.waitFor();
    }

    private static boolean hasLoaded(Process publish) {
        return publish.info().totalCpuDuration().orElseThrow().toMillis() > 1500;
    }
}
