package org.rapporteur.ingest.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rapporteur.ingest.corrections.CorrectionsFile;
import org.rapporteur.ingest.format.ReportFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The report files that a command is given. */
final class ReportFiles {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Report files and files of corrections ("
            + CorrectionsFile.NAME + "), or folders with such files in them.")
    private List<Path> paths;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /**
     * The files themselves, and of folders all that are reports or corrections and not hidden, in order. A link in a folder
     * may lead to what nobody meant to publish, so that only links which are named themselves are followed.
     */
    SortedSet<Path> all() throws IOException {
        SortedSet<Path> files = new TreeSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                for (Path file : named(path)) {
                    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                        files.add(file);
                    } else {
                        command.commandLine().getErr().println(
                                file + " was not read: it is a link or no file; name it in the command if it is meant");
                    }
                }
            } else if (Files.isRegularFile(path)) {
                files.add(path);
            } else {
                throw new ParameterException(command.commandLine(), "There is no file or folder " + path);
            }
        }
        if (files.isEmpty()) {
            command.commandLine().getErr().println("There is no report (.txt, .docx, .odt, .pdf or .html) in " + paths);
        }
        return files;
    }

    private static List<Path> named(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> isWanted(folder.relativize(file))).toList();
        }
    }

    private static boolean isWanted(Path relative) {
        boolean hidden = StreamSupport.stream(relative.spliterator(), false)
                .anyMatch(part -> part.toString().startsWith(".") || part.toString().startsWith("~$"));
        return !hidden && (ReportFile.isNamedSo(relative.toString()) || CorrectionsFile.isNamedSo(relative));
    }
}
