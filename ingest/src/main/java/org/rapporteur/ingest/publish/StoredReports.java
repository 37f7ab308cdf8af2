package org.rapporteur.ingest.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.identity.Merges;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ingest.works.Guidance;
import org.rapporteur.ingest.works.PublishedReports;
import org.rapporteur.ingest.works.Reading;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Slug;

/** Published reports, read again from their stored texts as on the day they were given. */
record StoredReports(ReportReader reader, PublishedGraphs published, Guidance guidance, Merges merges) {
    /** These reports; those that are merged are read as one. */
    Reading read(Set<Slug> reports) {
        SortedMap<Slug, SortedMap<OfficialLanguage, SourceText>> texts = new TreeMap<>();
        reports.forEach(report -> texts.computeIfAbsent(survivor(report), this::texts));
        List<Path> files = texts.values().stream().flatMap(versions -> versions.values().stream())
                .map(SourceText::sha256).distinct().map(sha256 -> published.directory().root().resolve("sources")
                        .resolve(sha256.substring(0, 2)).resolve(sha256))
                .toList();
        Reading reading = reader.read(files, PublishedReports.among(texts), guidance);
        return reading.with(reading.works().stream().map(StoredReports::named).toList());
    }

    private Slug survivor(Slug report) {
        return merges.survivor(new ThingName(Kind.REPORT, report)).slug();
    }

    /** Of two texts in one language, the survivor's is the version of the merged report. */
    private SortedMap<OfficialLanguage, SourceText> texts(Slug report) {
        SortedMap<OfficialLanguage, SourceText> texts = new TreeMap<>();
        merges.mergedInto(new ThingName(Kind.REPORT, report)).stream().map(ThingName::slug).sorted()
                .forEach(merged -> add(merged, texts));
        add(report, texts);
        return texts;
    }

    private void add(Slug stored, SortedMap<OfficialLanguage, SourceText> texts) {
        published.versions(stored)
                .forEach((language, text) -> texts.put(guidance.language(text.sha256()).orElse(language), text));
    }

    private static Reading.Work named(Reading.Work work) {
        Optional<Slug> report = work.report();
        return report.map(slug -> {
            SortedMap<OfficialLanguage, SourceText> sources = new TreeMap<>();
            work.facts().sources().forEach((language, source) -> sources.put(language,
                    new SourceText(slug + "." + language.tag() + ".txt", source.sha256(), source.text())));
            return new Reading.Work(work.facts().named(slug.text()).from(sources), report, work.findings());
        }).orElse(work);
    }
}
