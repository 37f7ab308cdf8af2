package org.rapporteur.ingest.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.authority.Authority.Found;
import org.rapporteur.ingest.authority.Entry.What;
import org.rapporteur.ingest.extract.PlaceLine;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ontology.OfficialLanguage;

/** Links the place of the event, by the line that states it and by no other words. */
final class PlaceLinks {
    /** What stands between the parts of an address, and the postal code before a town. */
    private static final Pattern BETWEEN = Pattern
            .compile("[\\s\\u00A0]*[,;()/|·•][\\s\\u00A0]*|[\\s\\u00A0]+[-–—][\\s\\u00A0]+|[\\s\\u00A0.]*$|"
                    + "(?:(?<=^)|(?<=[\\s\\u00A0]))(?:\\p{Lu}{1,2}-)?\\d{3,5}(?:[\\s\\u00A0]\\d{2})?[\\s\\u00A0]+");

    private final Authority authority;
    private final WorkFacts work;

    PlaceLinks(Authority authority, WorkFacts work) {
        this.authority = authority;
        this.work = work;
    }

    /** What the language versions say together. */
    Verdict verdict() {
        List<Match> matches = new ArrayList<>();
        work.sources().forEach((language, source) -> match(language, source).ifPresent(matches::add));
        return new Verdict(matches);
    }

    /** The parts of the line narrow each other down, as a country does its towns; more than one left is a doubt. */
    private Optional<Match> match(OfficialLanguage language, SourceText source) {
        List<Match> parts = PlaceLine.in(new ReportText(source), language).stream()
                .flatMap(line -> parts(line, language)).toList();
        List<Match> narrowed = parts.stream().map(part -> narrowed(part, parts)).toList();
        List<Match> places = narrowed.stream()
                .filter(part -> narrowed.stream().noneMatch(other -> isAround(part, other))).toList();
        return places.stream().findFirst().map(first -> new Match(language, first.quote(),
                places.stream().flatMap(place -> place.things().stream()).toList()));
    }

    private Stream<Match> parts(Block line, OfficialLanguage language) {
        List<Match> parts = new ArrayList<>();
        String raw = line.raw();
        int begin = 0;
        Matcher matcher = BETWEEN.matcher(raw);
        while (matcher.find()) {
            line.quote(begin, matcher.start()).flatMap(words -> part(words, language)).ifPresent(parts::add);
            begin = matcher.end();
        }
        return parts.stream();
    }

    private Optional<Match> part(Quote words, OfficialLanguage language) {
        List<Entry> things = authority.called(What.PLACE, words.text(), language).stream().map(Found::entry).distinct()
                .toList();
        return things.isEmpty() ? Optional.empty() : Optional.of(new Match(language, words, things));
    }

    /** Of places with one name those in a place that the line names too; of a place and what it lies in, the latter. */
    private Match narrowed(Match part, List<Match> all) {
        List<Entry> inside = part.things().stream()
                .filter(place -> all.stream().filter(other -> other != part).anyMatch(
                        other -> other.things().stream().anyMatch(around -> authority.isWithin(place, around))))
                .toList();
        List<Entry> outermost = part.things().stream().filter(
                place -> part.things().stream().noneMatch(other -> other != place && authority.isWithin(place, other)))
                .toList();
        return new Match(part.language(), part.quote(), inside.isEmpty() ? outermost : inside);
    }

    private boolean isAround(Match part, Match other) {
        return part != other && part.things().stream()
                .allMatch(place -> other.things().stream().anyMatch(inner -> authority.isWithin(inner, place)
                        || place.country() && !inner.country() && !authority.isLocated(inner)));
    }
}
