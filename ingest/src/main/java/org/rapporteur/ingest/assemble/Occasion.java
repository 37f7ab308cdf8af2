package org.rapporteur.ingest.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.ingest.extract.ReportFacts;
import org.rapporteur.ingest.extract.ReportFacts.OccasionMention;
import org.rapporteur.ingest.extract.ReportFacts.OrganiserMention;
import org.rapporteur.ingest.facts.EventFacts.DateFacts;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Period;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;

/** When, where and by whom the event was held, as all versions say it. */
final class Occasion {
    private final SortedMap<OfficialLanguage, OccasionMention> versions;
    private final List<Ref> organisers;

    Occasion(Versions versions, Organisations organisations) {
        this.versions = versions.map(ReportFacts::occasion);
        this.organisers = rows(this.versions).stream()
                .map(names -> new Ref(Kind.ORGANISATION, add(names, organisations))).distinct().toList();
    }

    /** The date, said by all versions that say it; where they differ, each of the dates. */
    List<DateFacts> dates() {
        Map<Period, SortedMap<OfficialLanguage, Quote>> dates = new TreeMap<>(
                Comparator.comparing(Period::begin).thenComparing(Period::end));
        versions.forEach((language, mention) -> mention.dates().forEach(
                date -> dates.computeIfAbsent(date.period(), first -> new TreeMap<>()).put(language, date.quote())));
        return dates.entrySet().stream().map(date -> new DateFacts(date.getKey(), new Passage(date.getValue())))
                .toList();
    }

    Passage place() {
        SortedMap<OfficialLanguage, Quote> quotes = new TreeMap<>();
        versions.forEach((language, mention) -> mention.place().ifPresent(place -> quotes.put(language, place)));
        return new Passage(quotes);
    }

    /** Those that a line with a label states. */
    List<Ref> organisers() {
        return organisers;
    }

    private static int add(SortedMap<OfficialLanguage, OrganiserMention> mentions, Organisations organisations) {
        SortedMap<OfficialLanguage, Quote> names = new TreeMap<>();
        mentions.forEach((language, mention) -> names.put(language, mention.name()));
        int organisation = organisations.add(names);
        mentions.values().stream().filter(OrganiserMention::inflected).map(mention -> mention.name().text())
                .forEach(name -> organisations.markInflected(organisation, name));
        return organisation;
    }

    /** The names in the same place of lists of equal length are those of one organisation. */
    private static List<SortedMap<OfficialLanguage, OrganiserMention>> rows(
            SortedMap<OfficialLanguage, OccasionMention> versions) {
        int most = versions.values().stream().mapToInt(mention -> mention.organisers().size()).max().orElse(0);
        List<SortedMap<OfficialLanguage, OrganiserMention>> rows = new ArrayList<>();
        for (int place = 0; place < most; place++) {
            SortedMap<OfficialLanguage, OrganiserMention> row = new TreeMap<>();
            for (Map.Entry<OfficialLanguage, OccasionMention> version : versions.entrySet()) {
                if (version.getValue().organisers().size() == most) {
                    row.put(version.getKey(), version.getValue().organisers().get(place));
                }
            }
            rows.add(row);
        }
        return rows;
    }
}
