package org.rapporteur.ingest.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.ingest.authority.Authority;
import org.rapporteur.ingest.authority.AuthorityFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says which authority files reports are linked to. */
final class AuthorityOption {
    @Option(names = "--authority", paramLabel = "FILE", description = "A SKOS, ORG or FOAF file in Turtle or RDF/XML whose organisations, places and subjects the reports are linked to; may be given several times.")
    private List<Path> files = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** What the files hold; one that cannot be used is a usage error. */
    Authority read() {
        return switch (AuthorityFiles.read(files)) {
            case AuthorityFiles.Outcome.Read(Authority authority) -> authority;
            case AuthorityFiles.Outcome.Refused(String why) -> throw new ParameterException(command.commandLine(), why);
        };
    }
}
