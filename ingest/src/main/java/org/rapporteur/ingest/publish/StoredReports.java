package org.rapporteur.ingest.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.identity.Merges;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ingest.works.Guidance;
import org.rapporteur.ingest.works.Reading;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.GraphEntry;

/** Published reports, read again from their stored texts as on the day they were given. */
record StoredReports(ReportReader reader, PublishedGraphs published, Guidance guidance, Merges merges) {
    /** These reports; those that are merged are read as one. */
    Reading read(Set<Slug> reports) {
        SortedMap<Slug, List<SourceText>> texts = new TreeMap<>();
        reports.forEach(report -> texts.computeIfAbsent(survivor(report), first -> new ArrayList<>()));
        texts.forEach((report, all) -> all.addAll(texts(report)));
        List<Path> files = texts
                .values().stream().flatMap(List::stream).map(SourceText::sha256).distinct().map(sha256 -> published
                        .directory().root().resolve("sources").resolve(sha256.substring(0, 2)).resolve(sha256))
                .toList();
        Reading reading = reader.read(files, texts, guidance);
        return new Reading(reading.works().stream().map(StoredReports::named).toList(), reading.unreadable());
    }

    private Slug survivor(Slug report) {
        return merges.survivor(new ThingName(Kind.REPORT, report)).slug();
    }

    /** Of two texts in one language, the survivor's is the version of the merged report. */
    private List<SourceText> texts(Slug report) {
        SortedMap<String, SourceText> texts = new TreeMap<>();
        merges.mergedInto(new ThingName(Kind.REPORT, report)).stream().map(ThingName::slug).sorted()
                .forEach(merged -> texts.putAll(versions(merged, report)));
        texts.putAll(versions(report, report));
        return List.copyOf(texts.values());
    }

    private SortedMap<String, SourceText> versions(Slug stored, Slug report) {
        SortedMap<String, SourceText> versions = new TreeMap<>();
        published.report(stored).map(GraphEntry::sources).orElseGet(TreeMap::new).forEach((tag, sha256) -> {
            String language = guidance.language(sha256).map(OfficialLanguage::tag).orElse(tag);
            published.directory().source(sha256).ifPresent(
                    text -> versions.put(language, new SourceText(report + "." + language + ".txt", sha256, text)));
        });
        return versions;
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
