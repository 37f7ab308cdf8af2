package org.rapporteur.ingest.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.ingest.publish.Acceptance;
import org.rapporteur.ingest.publish.PersonErasure;
import org.rapporteur.ingest.publish.Withdrawal;
import org.rapporteur.ingest.publish.Withdrawal.Outcome;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.shapes.dataset.HistoryEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur withdraw}: takes a report or a shared entity out of what is published. */
@Command(name = "withdraw", description = "Withdraws a report, event, person, organisation, project, publication or series; its IRI answers 410 from then on.", mixinStandardHelpOptions = true)
final class Withdraw implements Callable<Integer> {
    @Parameters(paramLabel = "IRI", description = "What to withdraw, such as https://data.example/id/person/ada-berg.")
    private String iri;

    @Mixin
    private Cache cache;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, as everybody may read it.")
    private String reason;

    @Option(names = "--dataset", required = true, paramLabel = "DIR", description = "The dataset directory.")
    private Path dataset;

    @Option(names = "--at", paramLabel = "INSTANT", description = "The time that goes into the history, such as 2026-11-20T10:00:00Z; now by default.")
    private Optional<Instant> at;

    @Option(names = "--erase", description = "Erases a person for good: the name is overwritten in all texts and graphs, and no file keeps it.")
    private boolean erase;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        if (reason.isBlank()) {
            throw new ParameterException(command.commandLine(), "Invalid value for --reason: it says nothing");
        }
        if (erase) {
            return erased();
        }
        Outcome outcome = new Withdrawal(new ReportReader(), Acceptance.shapes(), cache.of(dataset)).withdraw(iri,
                reason.strip(), dataset, at.orElseGet(Instant::now));
        switch (outcome) {
            case Outcome.Refused(String why) ->
                throw new ParameterException(command.commandLine(), "Withdrawing was refused: " + why);
            case Outcome.Done done ->
                done.history().stream().map(Withdraw::line).forEach(command.commandLine().getOut()::println);
        }
        command.commandLine().getOut().flush();
        return Rapporteur.DONE;
    }

    private int erased() {
        PrintWriter out = command.commandLine().getOut();
        switch (PersonErasure.erase(iri, reason.strip(), dataset, cache.of(dataset), at.orElseGet(Instant::now))) {
            case PersonErasure.Outcome.Refused(String why) ->
                throw new ParameterException(command.commandLine(), "Erasing was refused: " + why);
            case PersonErasure.Outcome.Done(int changed, int deleted, List<String> namesakes) -> {
                out.printf("erased: %d graphs changed, %d files deleted%n", changed, deleted);
                namesakes.forEach(other -> out.println("still published, of the same name: " + other));
            }
        }
        out.flush();
        return Rapporteur.DONE;
    }

    private static String line(HistoryEntry entry) {
        return entry.change() + " " + entry.graph();
    }
}
