package org.rapporteur.ingest.page;

import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rapporteur.ingest.publish.JudgedReport;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;

/** What a report is called on pages: by the title of its event, or what is shown in place of one, or else by its files. */
record Title(String words, Optional<OfficialLanguage> language) {
    static Title of(JudgedReport report) {
        return FactList.name(report.facts().event().title())
                .map(stated -> new Title(stated.getValue().text(), Optional.of(stated.getKey())))
                .or(() -> label(report)).orElseGet(() -> new Title(report.facts().name(), Optional.empty()));
    }

    private static Optional<Title> label(JudgedReport report) {
        SortedMap<OfficialLanguage, String> labels = new Addresses(report)
                .labels(new ThingName(Kind.EVENT, report.resolution().event()));
        return Stream.concat(Stream.of(OfficialLanguage.EN), labels.keySet().stream()).filter(labels::containsKey)
                .findFirst().map(language -> new Title(labels.get(language), Optional.of(language)));
    }

    void write(Element target) {
        Bits.foreign(target, language, words);
    }
}
