package org.rapporteur.ingest.works;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.rapporteur.ingest.IngestException;
import org.rapporteur.ingest.assemble.WorkAssembly;
import org.rapporteur.ingest.extract.Extraction;
import org.rapporteur.ingest.extract.ReportFacts;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.format.Limits;
import org.rapporteur.ingest.format.ReportFile;
import org.rapporteur.ingest.language.LanguageDetection;
import org.rapporteur.ingest.language.LanguageDetection.Detected;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.Finding;
import org.rapporteur.shapes.dataset.Finding.Severity;

/** Reads report files. One bad file never stops the others. */
public final class ReportReader {
    private final LanguageDetection detection = new LanguageDetection();
    private final ForeignPassages foreign = new ForeignPassages(detection);

    /**
     * The reports that these files hold.
     *
     * @param files in any order, which does not matter
     * @param published the reports that new files may be versions of
     * @throws IngestException when a file cannot be read from disk
     */
    public Reading read(Collection<Path> files, PublishedReports published) {
        return read(files, published, Guidance.NONE);
    }

    /** The reports that these files hold; what is known of a text goes before what it looks like. */
    public Reading read(Collection<Path> files, PublishedReports published, Guidance guidance) {
        return read(files, published, guidance, filesRead -> {});
    }

    /**
     * The same.
     *
     * @param progress is told of how many more files all was read, from several threads
     */
    public Reading read(Collection<Path> files, PublishedReports published, Guidance guidance, IntConsumer progress) {
        List<Reading.Unreadable> unreadable = new ArrayList<>();
        Map<String, List<Finding>> findings = new TreeMap<>();
        List<Version> versions = new ArrayList<>();
        Map<String, Path> paths = new HashMap<>();
        files.stream().sorted().toList().parallelStream().map(file -> checked(file, guidance)).toList()
                .forEach(checked -> {
                    switch (checked) {
                        case Checked.Readable(Version version, Path path, List<Finding> odd) -> {
                            add(version, versions, findings);
                            paths.putIfAbsent(version.source().sha256(), path);
                            findings.computeIfAbsent(version.source().sha256(), first -> new ArrayList<>()).addAll(odd);
                        }
                        case Checked.Refused(Reading.Unreadable file) -> unreadable.add(file);
                    }
                });
        versions.addAll(publishedVersions(versions, published, guidance));
        List<List<Version>> given = Grouping.of(versions, guidance).stream()
                .filter(group -> group.stream().anyMatch(version -> version.published().isEmpty())).toList();
        List<Reading> readings = given.parallelStream().map(group -> {
            Reading reading = reading(group, paths, findings);
            progress.accept((int) group.stream().filter(version -> version.published().isEmpty()).count());
            return reading;
        }).toList();
        readings.forEach(reading -> unreadable.addAll(reading.unreadable()));
        return new Reading(readings.stream().flatMap(reading -> reading.works().stream()).toList(), unreadable);
    }

    /** One report; or none, where no text of a group is that of a report. */
    private Reading reading(List<Version> group, Map<String, Path> paths, Map<String, List<Finding>> findings) {
        Map<Version, ReportFacts> facts = new LinkedHashMap<>();
        group.forEach(version -> facts.put(version,
                Extraction.of(foreign.marked(version.source(), version.language()), version.language())));
        boolean report = group.stream().anyMatch(version -> version.published().isPresent())
                || !facts.values().stream().allMatch(NoReport::is);
        return report
                ? new Reading(List.of(work(group, facts, findings)), List.of())
                : new Reading(List.of(),
                        facts.entrySet().stream()
                                .map(text -> new Reading.Unreadable(text.getKey().source().file(),
                                        beginning(paths.get(text.getKey().source().sha256())),
                                        List.of(NoReport.finding(text.getValue()))))
                                .toList());
    }

    /** Of a file that is too long to be read, just enough to see that. */
    private static byte[] beginning(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(Limits.FILE + 1);
        } catch (IOException failure) {
            throw new IngestException("Reading " + file + " failed", failure);
        }
    }

    private sealed interface Checked {
        record Readable(Version version, Path path, List<Finding> findings) implements Checked {}

        record Refused(Reading.Unreadable file) implements Checked {}
    }

    private static void add(Version given, List<Version> versions, Map<String, List<Finding>> findings) {
        SourceText source = given.source();
        boolean known = versions.stream().anyMatch(version -> version.source().sha256().equals(source.sha256()));
        if (known) {
            findings.computeIfAbsent(source.sha256(), first -> new ArrayList<>())
                    .add(new Finding("same-text-twice", Severity.info, source.file(), 0,
                            "the same text was given in another file", "give each version once"));
            return;
        }
        versions.add(given);
    }

    /** Of a text that was published before the new file is meant, which may have another name. */
    private static List<Version> publishedVersions(List<Version> given, PublishedReports published, Guidance guidance) {
        Map<String, SourceText> texts = new HashMap<>();
        SortedSet<Slug> reports = new TreeSet<>();
        for (Version version : given) {
            texts.put(version.source().sha256(), version.source());
            published.withText(version.source().sha256()).ifPresent(reports::add);
            reports.addAll(published.alike(version.signature()));
            guidance.partners(version.source().sha256()).forEach(
                    partner -> published.withText(partner).or(() -> published.named(partner)).ifPresent(reports::add));
        }
        List<Version> versions = new ArrayList<>();
        reports.forEach(report -> published.versions(report)
                .forEach((language, source) -> versions.add(Version.of(texts.getOrDefault(source.sha256(), source),
                        guidance.language(source.sha256()).orElse(language), Optional.of(report)))));
        return versions;
    }

    private Detected detected(SourceText source, Guidance guidance) {
        return guidance.language(source.sha256()).<Detected>map(language -> new Detected.Official(language, 1))
                .orElseGet(() -> detection.detect(source.text()));
    }

    private Checked checked(Path path, Guidance guidance) {
        byte[] bytes = beginning(path);
        String file = path.getFileName().toString();
        Function<Finding, Checked> refused = problem -> new Checked.Refused(
                new Reading.Unreadable(file, bytes, List.of(problem)));
        return switch (ReportFile.read(file, bytes)) {
            case ReportFile.Content.Refused(Finding problem) -> refused.apply(problem);
            case ReportFile.Content.Readable(ReportText text, List<Finding> odd) ->
                switch (detected(text.source(), guidance)) {
                    case Detected.Official(OfficialLanguage language, double confidence) ->
                        new Checked.Readable(Version.of(text.source(), language, Optional.empty()), path, odd);
                    case Detected.Other(String iso3) ->
                        refused.apply(new Finding("unsupported-language", Severity.error, file, 0,
                                "the text seems to be in '" + iso3 + "', which is no official EU language",
                                "give the report in one of the 24 official languages"));
                };
        };
    }

    /** A published text may have had another name, or none that is left. */
    private static Finding replaced(Version old, Version by) {
        boolean published = old.published().isPresent();
        return new Finding("version-replaced", Severity.warning, by.source().file(), 0,
                "this text replaces " + (published ? "what was published" : old.source().file()) + " as the "
                        + by.language().tag() + " version of the report",
                published ? "nothing has to be done if it is a corrected text" : "remove the file that is out of date");
    }

    private static Reading.Work work(List<Version> group, Map<Version, ReportFacts> extracted,
            Map<String, List<Finding>> given) {
        List<Finding> findings = new ArrayList<>();
        group.stream().map(version -> version.source().sha256()).distinct()
                .forEach(sha256 -> findings.addAll(given.getOrDefault(sha256, List.of())));
        SortedMap<OfficialLanguage, Version> latest = new TreeMap<>();
        group.stream().sorted(Comparator.comparing((Version version) -> version.published().isEmpty())
                .thenComparing(version -> version.source().file())).forEach(version -> {
                    Optional<Version> before = Optional.ofNullable(latest.put(version.language(), version));
                    before.filter(old -> !version.isOriginalOf(old))
                            .ifPresent(old -> findings.add(replaced(old, version)));
                });
        SortedMap<OfficialLanguage, ReportFacts> versions = new TreeMap<>();
        latest.forEach((language, version) -> versions.put(language, extracted.get(version)));
        versions.forEach((language, facts) -> {
            if (latest.get(language).published().isEmpty()) {
                findings.addAll(facts.findings());
                findings.addAll(ForeignPassages.findings(facts.text()));
            }
        });
        String name = latest.values().stream().map(version -> version.signature().stem()).sorted().findFirst()
                .orElseThrow();
        WorkFacts facts = WorkAssembly.of(name, versions);
        findings.addAll(Clashes.in(facts));
        return new Reading.Work(facts, Grouping.report(group), findings);
    }
}
