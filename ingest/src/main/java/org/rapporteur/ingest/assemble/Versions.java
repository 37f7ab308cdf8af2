package org.rapporteur.ingest.assemble;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.ingest.extract.ReportFacts;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ontology.OfficialLanguage;

/** The language versions of one report. */
record Versions(SortedMap<OfficialLanguage, ReportFacts> byLanguage) {
    /** English first where there is one, then by the number of people introduced: the best-understood version leads. */
    List<OfficialLanguage> leadingFirst() {
        return byLanguage.keySet().stream()
                .sorted(Comparator.comparing((OfficialLanguage language) -> -byLanguage.get(language).people().size())
                        .thenComparing(language -> language != OfficialLanguage.EN)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    <T> SortedMap<OfficialLanguage, T> map(Function<ReportFacts, T> part) {
        SortedMap<OfficialLanguage, T> parts = new TreeMap<>();
        byLanguage.forEach((language, facts) -> parts.put(language, part.apply(facts)));
        return parts;
    }

    static <T> Passage passage(Map<OfficialLanguage, List<T>> row, Function<T, Quote> quote) {
        SortedMap<OfficialLanguage, Quote> quotes = new TreeMap<>();
        row.forEach((language, blocks) -> quotes.put(language, joined(blocks.stream().map(quote).toList())));
        return new Passage(quotes);
    }

    /** Words that follow each other, as one quote. */
    private static Quote joined(List<Quote> quotes) {
        Quote all = Quote.joined(quotes, " ");
        Optional<OfficialLanguage> other = quotes.getFirst().language()
                .filter(language -> quotes.stream().allMatch(quote -> quote.language().equals(Optional.of(language))));
        return new Quote(all.text(), all.range(), other, all.stretches());
    }
}
