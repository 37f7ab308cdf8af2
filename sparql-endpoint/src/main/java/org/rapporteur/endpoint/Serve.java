package org.rapporteur.endpoint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.endpoint.dataset.EndpointException;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.DatasetException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur serve}: the HTTP server. Exit codes: 0 stopped, 2 usage, 3 environment. */
@Command(name = "serve", description = "Serves a dataset directory over HTTP.", mixinStandardHelpOptions = true)
public final class Serve implements Callable<Integer> {
    private static final int ENVIRONMENT = 3;

    @Spec
    private CommandSpec spec;

    @Option(names = "--dataset", required = true, paramLabel = "DIR", description = "the dataset directory")
    private Path dataset;

    @Option(names = "--port", defaultValue = "8080", description = "the port, 0 for any free one (${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "the address to listen on (${DEFAULT-VALUE})")
    private String host;

    @Option(names = "--cache", paramLabel = "DIR", description = "where derived data may be kept (the user's cache)")
    private Optional<Path> cache;

    @Option(names = "--query-timeout", paramLabel = "SECONDS", defaultValue = "30", description = "the longest time a query may take (${DEFAULT-VALUE})")
    private long queryTimeout;

    /** Runs the command and exits with its code. */
    public static void main(String... arguments) {
        ServerLog.configure();
        System.exit(execute(arguments));
    }

    /** Runs the command; returns its exit code. */
    static int execute(String... arguments) {
        return new CommandLine(new Serve()).setExecutionExceptionHandler(Serve::explain).execute(arguments);
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (failure instanceof EndpointException || failure instanceof DatasetException) {
            command.getErr().println(failure.getMessage());
            return ENVIRONMENT;
        }
        throw failure;
    }

    @Override
    public Integer call() throws InterruptedException {
        Server server = Server.start(configuration());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        spec.commandLine().getOut().println("Serving "
                + server.base().orElse("nothing yet, until something is published,") + " at " + server.uri());
        spec.commandLine().getOut().flush();
        Thread.currentThread().join();
        return 0;
    }

    private ServerConfiguration configuration() {
        try {
            return new ServerConfiguration(dataset, host, port, cache.orElseGet(this::defaultCache),
                    Duration.ofSeconds(queryTimeout));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage());
        }
    }

    private Path defaultCache() {
        if (!Files.isDirectory(dataset)) {
            throw new EndpointException("Serving " + dataset + " failed: there is no such directory");
        }
        return new DatasetDirectory(dataset).defaultCache();
    }
}
