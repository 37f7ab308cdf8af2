package org.rapporteur.ingest.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur verify}: checks every digest of the published state. */
@Command(name = "verify", description = "Checks that every published file is there and undamaged.", mixinStandardHelpOptions = true)
final class Verify implements Callable<Integer> {
    @Option(names = "--dataset", required = true, paramLabel = "DIR", description = "The dataset directory.")
    private Path dataset;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        if (!Files.isDirectory(dataset)) {
            throw new ParameterException(command.commandLine(), "There is no dataset directory " + dataset);
        }
        List<String> problems = new DatasetDirectory(dataset).verify();
        problems.forEach(command.commandLine().getErr()::println);
        return problems.isEmpty() ? Rapporteur.DONE : Rapporteur.ENVIRONMENT;
    }
}
