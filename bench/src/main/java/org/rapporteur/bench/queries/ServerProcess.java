package org.rapporteur.bench.queries;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.rapporteur.endpoint.Serve;

/** A server in a JVM of its own, on a free port of the loopback; it ends when this is closed. */
record ServerProcess(Process process, URI sparql) implements AutoCloseable {
    private static final String SAID = " at http";

    /** Our server, with a cache of its own. */
    static ServerProcess ours(Content content, Path cache) throws IOException {
        // As the launcher does it: see there.
        return start(
                List.of("-XX:-DontCompileHugeMethods", "-XX:+AutoCreateSharedArchive",
                        "-XX:SharedArchiveFile=" + cache + ".jsa", "-Xlog:cds=off", "-Xlog:cds+dynamic=off"),
                Serve.class,
                List.of("--dataset", content.dataset().toString(), "--cache", cache.toString(), "--port", "0"));
    }

    /** Fuseki, with a store of its own. */
    static ServerProcess fuseki(Content content, Path store) throws IOException {
        return start(List.of(), FusekiProcess.class, List.of(store.toString(), content.quads().toString()));
    }

    private static ServerProcess start(List<String> flags, Class<?> main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        command.addAll(flags);
        command.add(main.getName());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        // Nothing more is said, so that nobody has to read on.
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        while (line != null && !line.contains(SAID)) {
            line = out.readLine();
        }
        if (line == null) {
            throw new IllegalStateException(main.getSimpleName() + " ended before it served anything");
        }
        return new ServerProcess(process, URI.create(line.substring(line.lastIndexOf("http")) + "sparql"));
    }

    /** The processor time it has used so far, compilation and garbage collection included. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
