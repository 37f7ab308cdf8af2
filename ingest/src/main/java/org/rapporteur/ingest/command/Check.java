package org.rapporteur.ingest.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.rapporteur.ingest.page.CheckPages;
import org.rapporteur.ingest.publish.Acceptance;
import org.rapporteur.ingest.publish.Account;
import org.rapporteur.ingest.publish.JudgedReport;
import org.rapporteur.ingest.publish.Publisher;
import org.rapporteur.ingest.works.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur check}: says what would be found, and publishes nothing. */
@Command(name = "check", description = "Reads and checks reports without publishing them, and prints what is odd and what was read.", mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {
    @Mixin
    private ReportFiles files;

    @Mixin
    private AuthorityOption authority;

    @Option(names = "--html", paramLabel = "DIR", description = "Writes a page for each report, with its text beside what was read from it, into this folder.")
    private Optional<Path> html;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        Optional<CheckPages> pages = html.map(CheckPages::new);
        Account account = checked(pages.<Consumer<JudgedReport>>map(shown -> shown).orElse(report -> {}));
        account.findings().forEach(command.commandLine().getOut()::println);
        command.commandLine().getOut().print(Closing.table(account));
        pages.map(shown -> shown.index(account)).ifPresent(command.commandLine().getOut()::println);
        command.commandLine().getOut().flush();
        return account.rejections().isEmpty() ? Rapporteur.DONE : Rapporteur.REJECTED;
    }

    private Account checked(Consumer<JudgedReport> audience) throws IOException {
        try (ProgressBar bar = ProgressBar.on(command.commandLine().getErr())) {
            return new Publisher(new ReportReader(), Acceptance.shapes()).linkingTo(authority.read()).telling(bar)
                    .check(files.all(), audience);
        }
    }
}
