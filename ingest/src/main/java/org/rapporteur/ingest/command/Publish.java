package org.rapporteur.ingest.command;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rapporteur.ingest.identity.Identities;
import org.rapporteur.ingest.publish.Acceptance;
import org.rapporteur.ingest.publish.Account;
import org.rapporteur.ingest.publish.Publisher;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.ontology.IriSpace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur publish}: reads, checks and publishes reports. */
@Command(name = "publish", description = "Reads reports, checks them and publishes them together.", mixinStandardHelpOptions = true)
final class Publish implements Callable<Integer> {
    @Mixin
    private ReportFiles files;

    @Mixin
    private Cache cache;

    @Mixin
    private AuthorityOption authority;

    @Option(names = "--dataset", required = true, paramLabel = "DIR", description = "The dataset directory; created where needed.")
    private Path dataset;

    @Option(names = "--base", required = true, paramLabel = "IRI", description = "The base of all IRIs, such as https://data.example/.")
    private String base;

    @Option(names = "--at", paramLabel = "INSTANT", description = "The time that goes into the history, such as 2026-11-20T10:00:00Z; now by default.")
    private Optional<Instant> at;

    @Option(names = "--identities", paramLabel = "FILE", description = "What another dataset calls its things, as 'export --identities' wrote it.")
    private Optional<Path> identities;

    @Option(names = "--json", description = "Prints the outcome as one JSON object.")
    private boolean json;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        Publisher.Outcome outcome = published();
        Account account = outcome.account();
        command.commandLine().getOut().print(json ? json(outcome) : Closing.table(account, outcome.changes()));
        command.commandLine().getOut().flush();
        if (!json) {
            account.findings().forEach(command.commandLine().getErr()::println);
        }
        return account.rejections().isEmpty() ? Rapporteur.DONE : Rapporteur.REJECTED;
    }

    private Publisher.Outcome published() throws IOException {
        AtomicBoolean ended = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!ended.get()) {
                command.commandLine().getErr().println(System.lineSeparator()
                        + "Stopped; what was published stays whole. Publish the same files again to go on.");
            }
        }));
        try (ProgressBar bar = ProgressBar.on(command.commandLine().getErr())) {
            return new Publisher(new ReportReader(), Acceptance.shapes(), cache.of(dataset)).linkingTo(authority.read())
                    .telling(bar).publish(files.all(), dataset, checkedBase(), at.orElseGet(Instant::now),
                            identities.map(Identities::read).orElse(Identities.NONE));
        } finally {
            ended.set(true);
        }
    }

    private String checkedBase() {
        try {
            return new IriSpace(base).base();
        } catch (IllegalArgumentException unusable) {
            throw new ParameterException(command.commandLine(), "Invalid value for --base: " + unusable.getMessage());
        }
    }

    private static String json(Publisher.Outcome outcome) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("published", outcome.account().counts().byName());
        object.put("changes", outcome.changes());
        object.put("rejected", outcome.account().rejections().size());
        object.put("findings", outcome.account().findings());
        return JsonbBuilder.create().toJson(object) + System.lineSeparator();
    }
}
