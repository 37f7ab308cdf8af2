package org.rapporteur.ingest.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.ingest.page.ValidationPage;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.shapes.DatasetValidator;
import org.rapporteur.shapes.ValidationReport;
import org.rapporteur.shapes.ValidationResult;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rapporteur verify}: checks every digest of the published state, and whether it conforms. */
@Command(name = "verify", description = "Checks that every published file is there and undamaged, and that what it says conforms.", mixinStandardHelpOptions = true)
final class Verify implements Callable<Integer> {
    private static final String FORMS = "(?i).*\\.(ttl|json|html)";

    @Option(names = "--dataset", required = true, paramLabel = "DIR", description = "The dataset directory.")
    private Path dataset;

    @Option(names = "--report", paramLabel = "FILE", description = "Writes all that was found: as Turtle (.ttl, in the form of the W3C), JSON (.json) or a page (.html).")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--language", paramLabel = "TAG", description = "The language of the page and of what is printed, where there are messages in it: en, fr, de, bg, el, hu.")
    private Optional<String> language = Optional.empty();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        require(Files.isDirectory(dataset), "There is no dataset directory " + dataset);
        require(report.stream().allMatch(file -> file.toString().matches(FORMS)),
                "A report is written as .ttl, .json or .html, not as " + report.orElse(dataset));
        OfficialLanguage reader = language();
        DatasetDirectory directory = new DatasetDirectory(dataset);
        List<String> problems = directory.verify();
        problems.forEach(command.commandLine().getErr()::println);
        if (!problems.isEmpty()) {
            write(new DatasetValidator().damaged(directory, problems), reader);
            return Rapporteur.ENVIRONMENT;
        }
        if (directory.manifest().isEmpty()) {
            command.commandLine().getErr()
                    .println("Nothing is published in " + dataset + ": there is no manifest.json");
            // An older report would tell of another state.
            if (report.isPresent() && Files.deleteIfExists(report.get())) {
                command.commandLine().getErr()
                        .println("The earlier " + report.get() + " was deleted: it is true no more");
            }
            return Rapporteur.DONE;
        }
        ValidationReport found = new DatasetValidator().validate(directory);
        found.results().forEach(result -> command.commandLine().getErr().println(line(result, reader)));
        write(found, reader);
        return found.conforms() ? Rapporteur.DONE : Rapporteur.REJECTED;
    }

    private void write(ValidationReport found, OfficialLanguage reader) throws IOException {
        if (report.isPresent()) {
            Files.writeString(report.get(), written(found, report.get().toString(), reader));
        }
    }

    private OfficialLanguage language() {
        String tag = language.orElseGet(() -> Locale.getDefault().getLanguage());
        Optional<OfficialLanguage> known = OfficialLanguage.ofTag(tag);
        require(known.isPresent() || language.isEmpty(), "'" + tag + "' is no tag of an official EU language");
        return known.orElse(OfficialLanguage.EN);
    }

    private void require(boolean given, String message) {
        if (!given) {
            throw new ParameterException(command.commandLine(), message);
        }
    }

    private static String written(ValidationReport found, String file, OfficialLanguage reader) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return found.json();
        }
        return name.endsWith(".html") ? ValidationPage.of(found, reader) : found.turtle();
    }

    /** In the form of findings, so that editors can jump to it. */
    private static String line(ValidationResult result, OfficialLanguage reader) {
        String where = result.place().map(place -> place.file() + ":" + place.line()).orElse(result.focusNode());
        String message = Optional.ofNullable(result.messages().get(reader.tag()))
                .or(() -> Optional.ofNullable(result.messages().get(OfficialLanguage.EN.tag())))
                .orElse(result.focusNode());
        return where + ": " + result.sourceShape().replaceFirst("^.*[#/]", "") + ": " + message;
    }
}
