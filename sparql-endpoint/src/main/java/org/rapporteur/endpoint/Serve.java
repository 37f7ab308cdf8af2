package org.rapporteur.endpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.endpoint.dataset.EndpointException;
import org.rapporteur.endpoint.sparql.QueryLimits;
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

    @Option(names = "--query-timeout", paramLabel = "SECONDS", description = "the longest time a query may take (${DEFAULT-VALUE})")
    private long queryTimeout = QueryLimits.DEFAULT.time().toSeconds();

    @Option(names = "--most-rows", paramLabel = "N", description = "the most solutions or triples in one answer (${DEFAULT-VALUE})")
    private long mostRows = QueryLimits.DEFAULT.rows();

    @Option(names = "--most-bytes", paramLabel = "N", description = "the most bytes in one answer (${DEFAULT-VALUE})")
    private long mostBytes = QueryLimits.DEFAULT.bytes();

    @Option(names = "--most-queries", paramLabel = "N", description = "how many queries run for long at once (two for each processor)")
    private int mostQueries = QueryLimits.DEFAULT.running();

    @Option(names = "--most-waiting", paramLabel = "N", description = "how many more wait to do so (${DEFAULT-VALUE})")
    private int mostWaiting = QueryLimits.DEFAULT.waiting();

    @Option(names = "--most-of-one-client", paramLabel = "N", description = "how many long queries of one address run or wait (${DEFAULT-VALUE})")
    private int mostOfOneClient = QueryLimits.DEFAULT.perClient();

    @Option(names = "--most-in-memory", paramLabel = "SOLUTIONS", description = "how many solutions a query sorts in memory; more are sorted on disk (${DEFAULT-VALUE})")
    private int mostInMemory = QueryLimits.DEFAULT.inMemory();

    @Option(names = "--admin-token-file", paramLabel = "FILE", description = "holds the token for /admin/queries; else the environment variable RAPPORTEUR_ADMIN_TOKEN; without either, there is no /admin")
    private Optional<Path> adminTokenFile;

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
            return new ServerConfiguration(dataset, host, port, cache.orElseGet(this::defaultCache), limits(),
                    adminToken());
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage());
        }
    }

    private QueryLimits limits() {
        return new QueryLimits(Duration.ofSeconds(queryTimeout), mostRows, mostBytes, mostQueries, mostWaiting,
                mostOfOneClient, mostInMemory);
    }

    /** In a file or in the environment, where no list of processes shows it. */
    private Optional<String> adminToken() {
        Optional<String> token = adminTokenFile.map(Serve::text)
                .or(() -> Optional.ofNullable(System.getenv("RAPPORTEUR_ADMIN_TOKEN"))).map(String::strip);
        if (token.filter(String::isEmpty).isPresent()) {
            throw new IllegalArgumentException("The token of the administrator is empty");
        }
        return token;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new EndpointException("Reading " + file + " failed", failure);
        }
    }

    private Path defaultCache() {
        if (!Files.isDirectory(dataset)) {
            throw new EndpointException("Serving " + dataset + " failed: there is no such directory");
        }
        return new DatasetDirectory(dataset).defaultCache();
    }
}
