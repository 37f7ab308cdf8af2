package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.calendar.DatePhrase;
import org.rapporteur.ingest.calendar.Dates;
import org.rapporteur.ingest.calendar.Weekdays;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ontology.OfficialLanguage;

/** The place on a line that has no label and gives a date: "Town, 14 and 15 May 2027", "3 June 2027, Old Hall, Town". */
final class PlaceBesideDate {
    private static final Pattern WORD = Pattern.compile("(?u)[\\p{L}\\p{M}'’.-]*\\p{L}[\\p{L}\\p{M}'’-]*");
    private static final Pattern NUMBERS = Pattern.compile(
            "^(?:[\\s\\u00A0.,;–—|·:-]|\\p{Ll}\\.|\\d{1,2}[:.]\\d{2}|\\d{1,2}(?:[\\s\\u00A0]?h)?(?=[\\s\\u00A0]?[–—-]|,))+");
    private static final Pattern MARKS = Pattern.compile("[\\s\\u00A0,;:–—|·(-]+$");
    private static final List<String> SMALL = List.of("word.small", "word.at", "word.in", "word.and", "word.article",
            "date.until", "date.within");
    private static final List<String> OTHERWISE = List.of("date.held", "word.publication", "word.report",
            "place.online", "word.recording");
    private static final String EDITION = "word.edition";
    private static final int MOST_WORDS = 9;
    private static final int SHORTEST = 3;

    private final OfficialLanguage language;
    private final Lexicon lexicon;

    private PlaceBesideDate(OfficialLanguage language) {
        this.language = language;
        this.lexicon = Lexicon.of(language);
    }

    static Optional<Block> of(Block line, OfficialLanguage language) {
        List<DatePhrase> dates = Dates.in(line.raw(), language);
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        PlaceBesideDate place = new PlaceBesideDate(language);
        return Stream.of(line.part(0, dates.getFirst().begin()), line.part(dates.getLast().end(), line.raw().length()))
                .flatMap(Optional::stream).flatMap(part -> place.withoutEdition(part).stream())
                .flatMap(part -> place.name(part).stream()).findFirst();
    }

    /** Whether a line says how often the event was held. */
    static boolean saysEdition(Block line, Lexicon lexicon) {
        return lexicon.words(EDITION).matcher(line.raw()).find();
    }

    /** What stands before or behind "third edition" and a comma. */
    private Optional<Block> withoutEdition(Block part) {
        if (!saysEdition(part, lexicon)) {
            return Optional.of(part);
        }
        String raw = part.raw();
        Matcher edition = lexicon.words(EDITION).matcher(raw);
        int begin = edition.find() ? raw.lastIndexOf(',', edition.start()) : raw.length();
        int next = raw.indexOf(',', edition.end());
        Optional<Block> behind = next < 0 ? Optional.empty() : part.part(next + 1, raw.length());
        return behind.filter(rest -> rest.raw().codePoints().anyMatch(Character::isLetter))
                .or(() -> begin > 0 ? part.part(0, begin) : Optional.empty());
    }

    private Optional<Block> name(Block part) {
        String raw = part.raw();
        Matcher numbers = NUMBERS.matcher(raw);
        int first = numbers.find() ? numbers.end() : 0;
        List<MatchResult> words = WORD.matcher(raw).results().filter(word -> word.start() >= first).toList();
        int from = 0;
        while (from < words.size() && isAround(words.get(from).group())) {
            from++;
        }
        int to = words.size();
        while (to > from && isAround(words.get(to - 1).group())) {
            to--;
        }
        List<String> name = words.subList(from, to).stream().map(MatchResult::group).toList();
        if (!isName(name)) {
            return Optional.empty();
        }
        int end = to == words.size() ? raw.length() : words.get(to - 1).end();
        Matcher marks = MARKS.matcher(raw.substring(0, end));
        return part.part(words.get(from).start(), marks.find() ? marks.start() : end);
    }

    /** A day of the week, or a small word in small letters. */
    private boolean isAround(String word) {
        boolean small = Character.isLowerCase(word.codePointAt(0)) || word.codePointAt(0) == '.';
        return Weekdays.isWeekday(word, language)
                || small && (isSmall(word) || word.endsWith(".") || word.length() <= SHORTEST);
    }

    private boolean isSmall(String word) {
        return SMALL.stream().anyMatch(key -> lexicon.words(key).matcher(word).matches());
    }

    private boolean isName(List<String> words) {
        String all = String.join(" ", words);
        boolean otherwise = Stream.concat(OTHERWISE.stream(), lexicon.keys("event.").stream())
                .anyMatch(key -> lexicon.words(key).matcher(all).find());
        boolean capital = !words.isEmpty() && Character.isUpperCase(words.getFirst().codePointAt(0));
        return capital && !otherwise && words.size() <= MOST_WORDS
                && words.stream().anyMatch(word -> word.length() >= SHORTEST && !isSmall(word));
    }
}
