package org.rapporteur.ingest.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.ingest.publish.GarbageCollection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur gc}: deletes the files that the published state does not name. */
@Command(name = "gc", description = "Deletes the files that the published state does not name.", mixinStandardHelpOptions = true)
final class CollectGarbage implements Callable<Integer> {
    @Option(names = "--dataset", required = true, paramLabel = "DIR", description = "The dataset directory.")
    private Path dataset;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        command.commandLine().getOut().println(GarbageCollection.collect(dataset) + " files deleted");
        command.commandLine().getOut().flush();
        return Rapporteur.DONE;
    }
}
