package org.rapporteur.ingest.works;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.ingest.calendar.DatePhrase;
import org.rapporteur.ingest.calendar.Dates;
import org.rapporteur.ingest.facts.Period;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.text.PersonName;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Slug;

/**
 * One readable text.
 *
 * @param numbers in its title
 * @param days that its header names
 * @param published the report it is already published as part of
 */
record Version(SourceText source, OfficialLanguage language, Signature signature, TitleNumbers numbers,
        Set<Period> days, Optional<Slug> published) {
    /** A report gives the day of its event before it tells anything. */
    private static final int HEADER = 600;

    Version {
        days = Set.copyOf(days);
    }

    static Version of(SourceText source, OfficialLanguage language, Optional<Slug> published) {
        return new Version(source, language, Signature.of(source), TitleNumbers.of(source, language),
                days(source.text(), language), published);
    }

    /** From 0 for different reports to 1 and above for versions of one. */
    double likeness(Version other) {
        double likeness = signature.likeness(other.signature);
        return likeness > 0 && isOfOtherEvent(other) ? 0 : likeness;
    }

    /** Texts in one language that have names of their own are hardly a text and its correction if the day differs. */
    boolean isOfOtherEvent(Version other) {
        boolean sameLanguage = language == other.language;
        boolean ownNames = sameLanguage && !signature.stem().equals(other.signature.stem());
        return numbers.contradict(other.numbers, sameLanguage)
                || (ownNames || signature.sharesHardlyMoreThanNumbers(other.signature)) && isOfOtherDay(other);
    }

    /** Whether the text is the same but for what was overwritten in the other one when somebody was erased. */
    boolean isOriginalOf(Version other) {
        int[] original = source.text().codePoints().toArray();
        int[] kept = other.source.text().codePoints().toArray();
        return original.length == kept.length && IntStream.range(0, kept.length)
                .allMatch(i -> kept[i] == original[i] || kept[i] == PersonName.OVERWRITTEN);
    }

    private boolean isOfOtherDay(Version other) {
        return !days.isEmpty() && !other.days.isEmpty() && Collections.disjoint(days, other.days);
    }

    private static Set<Period> days(String text, OfficialLanguage language) {
        return Dates.in(text.substring(0, Math.min(HEADER, text.length())), language).stream()
                .flatMap(date -> date instanceof DatePhrase.Certain day ? Stream.of(day.period()) : Stream.empty())
                .collect(Collectors.toSet());
    }
}
