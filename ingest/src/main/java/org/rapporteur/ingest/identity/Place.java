package org.rapporteur.ingest.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Range;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ontology.IriSpace;

/** A range of one source text. */
record Place(String sha256, Range range) {
    private static final Pattern PASSAGE = Pattern.compile("([0-9a-f]{64})#char=(\\d{1,9}),(\\d{1,9})");

    static List<Place> of(WorkFacts facts, Passage passage) {
        List<Place> places = new ArrayList<>();
        passage.quotes().forEach((language, quote) -> Optional.ofNullable(facts.sources().get(language))
                .ifPresent(source -> places.add(new Place(source.sha256(), quote.range()))));
        return List.copyOf(places);
    }

    static Optional<Place> parse(IriSpace iris, String iri) {
        String sources = iris.source("");
        return parse(iri.startsWith(sources) ? iri.substring(sources.length()) : "");
    }

    /** The place written as {@link #toString} writes it. */
    static Optional<Place> parse(String text) {
        Matcher matcher = PASSAGE.matcher(text);
        return matcher.matches()
                ? Optional.of(new Place(matcher.group(1),
                        new Range(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return sha256 + "#char=" + range.begin() + "," + range.end();
    }
}
