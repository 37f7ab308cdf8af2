package org.rapporteur.ingest.authority;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.shapes.dataset.Finding;

/** What the words of all language versions together mean: each may mean it, and in one of them they mean it alone. */
record Verdict(List<Match> matches) {
    Optional<Entry> thing() {
        return matches.stream().filter(Match::isClear).map(match -> match.things().getFirst())
                .filter(thing -> matches.stream().allMatch(match -> match.mayMean(thing))).findFirst();
    }

    Passage passage() {
        SortedMap<OfficialLanguage, Quote> quotes = new TreeMap<>();
        matches.forEach(match -> quotes.putIfAbsent(match.language(), match.quote()));
        return new Passage(quotes);
    }

    /** Says that the words may mean several things; nothing where they mean nothing, or one. */
    Optional<Finding> doubt(SortedMap<OfficialLanguage, SourceText> sources) {
        if (matches.isEmpty() || thing().isPresent()) {
            return Optional.empty();
        }
        Match first = matches.getFirst();
        SourceText source = sources.get(first.language());
        String candidates = matches.stream().flatMap(match -> match.things().stream()).distinct().map(Entry::toString)
                .sorted().collect(Collectors.joining(" or "));
        return Optional.of(new Finding("authority-ambiguous", Finding.Severity.info, source.file(),
                source.line(first.quote().range().begin()),
                "'" + first.quote().text() + "' may be " + candidates + ", and was linked to none",
                "write the name in full, of a place with its country"));
    }
}
