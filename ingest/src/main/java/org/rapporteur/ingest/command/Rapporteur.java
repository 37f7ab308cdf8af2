package org.rapporteur.ingest.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.rapporteur.ingest.IngestException;
import org.rapporteur.shapes.dataset.DatasetException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of the commands that write or check datasets. */
@Command(name = "rapporteur", description = "Publishes the reports of events as linked open data.", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND", subcommands = {
        Publish.class, Check.class, Withdraw.class, Verify.class, ExportDump.class, CollectGarbage.class})
public final class Rapporteur {
    /** All was done. */
    static final int DONE = 0;
    /** Some input was rejected; the rest is published. */
    static final int REJECTED = 1;
    /** The command was not understood. */
    static final int USAGE = 2;
    /** The disk, or something else outside, refused. */
    static final int ENVIRONMENT = 3;

    private Rapporteur() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Rapporteur()).setCaseInsensitiveEnumValuesAllowed(true)
                .setExitCodeExceptionMapper(Rapporteur::exitCode)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    int code = exitCode(failure);
                    if (code != ENVIRONMENT) {
                        throw failure;
                    }
                    command.getErr().println(failure.getMessage());
                    return code;
                });
    }

    private static int exitCode(Throwable failure) {
        return switch (failure) {
            case DatasetException ignored -> ENVIRONMENT;
            case IngestException ignored -> ENVIRONMENT;
            case IOException ignored -> ENVIRONMENT;
            case UncheckedIOException ignored -> ENVIRONMENT;
            case CommandLine.ParameterException ignored -> USAGE;
            default -> CommandLine.ExitCode.SOFTWARE;
        };
    }
}
