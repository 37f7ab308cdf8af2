package org.rapporteur.ingest.works;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.ingest.calendar.DatePhrase;
import org.rapporteur.ingest.calendar.Dates;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.text.Numerals;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * The numbers in the title of a report, which tell the events of a series apart: "Webinar 7", "Third workshop", "Fair 2025".
 * Days are none of them.
 *
 * @param values in digits
 */
record TitleNumbers(Set<String> values) {
    private static final String ORDINAL = "ordinal.";
    /** A first line of so few words may only say that this is a report; the title is below it then. */
    private static final int BANNER = 4;
    private static final int LONGEST = 250;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern SENTENCE = Pattern.compile("[.:;]$");

    TitleNumbers {
        values = Set.copyOf(values);
    }

    static TitleNumbers of(SourceText source, OfficialLanguage language) {
        List<String> lines = source.text().lines().map(String::strip).filter(line -> !line.isEmpty()).limit(2).toList();
        Set<String> numbers = lines.isEmpty() ? Set.of() : in(lines.getFirst(), language);
        boolean below = numbers.isEmpty() && lines.size() > 1 && BLANKS.split(lines.getFirst()).length <= BANNER
                && !SENTENCE.matcher(lines.getLast()).find();
        return new TitleNumbers(below ? in(lines.getLast(), language) : numbers);
    }

    /** Whether each has a number that the other one lacks; in another language other numbers may be in digits. */
    boolean contradict(TitleNumbers other, boolean sameLanguage) {
        Set<String> common = values.stream().filter(other.values::contains).collect(Collectors.toSet());
        boolean bothDiffer = common.size() < values.size() && common.size() < other.values.size();
        return bothDiffer && (sameLanguage || common.isEmpty());
    }

    private static Set<String> in(String line, OfficialLanguage language) {
        if (line.length() > LONGEST) {
            return Set.of();
        }
        StringBuilder words = new StringBuilder(line);
        for (DatePhrase date : Dates.in(line, language)) {
            words.replace(date.begin(), date.end(), " ".repeat(date.end() - date.begin()));
        }
        Set<String> numbers = new HashSet<>();
        Numerals.in(words.toString()).forEach(numeral -> numbers.add(numeral.value().toPlainString()));
        Lexicon lexicon = Lexicon.of(language);
        lexicon.keys(ORDINAL).stream().filter(key -> lexicon.words(key).matcher(words).find())
                .forEach(key -> numbers.add(key.substring(ORDINAL.length())));
        return numbers;
    }
}
