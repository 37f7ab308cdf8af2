package org.rapporteur.ingest.authority;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ontology.OfficialLanguage;

/** What texts themselves say that an abbreviation stands for, as in "Association of Small Harbours (ASH)". */
record Definitions(Map<OfficialLanguage, SourceText> sources) {
    private static final String BEFORE = "([^.!?:;()\\n]{2,160})[\\s\\u00A0]\\(%s\\)";
    private static final String BEHIND = "(?<![\\p{L}\\p{N}])%s[\\s\\u00A0]\\(([^()\\n]{2,160})\\)";

    /** Whether some text says that an abbreviation stands for something that is no name of a thing. */
    boolean contradict(String abbreviation, Entry thing) {
        return sources.entrySet().stream()
                .anyMatch(version -> contradicts(version.getKey(), version.getValue().text(), abbreviation, thing));
    }

    private static boolean contradicts(OfficialLanguage language, String text, String abbreviation, Entry thing) {
        return defined(BEFORE, abbreviation, text)
                .anyMatch(words -> names(thing, language).noneMatch(name -> (" " + words).endsWith(" " + name)))
                || defined(BEHIND, abbreviation, text).filter(words -> spells(words, abbreviation))
                        .anyMatch(words -> names(thing, language).noneMatch(words::endsWith));
    }

    private static Stream<String> defined(String form, String abbreviation, String text) {
        return Pattern.compile(form.formatted(Pattern.quote(abbreviation))).matcher(text).results()
                .map(match -> Words.of(match.group(1)).joined());
    }

    private static Stream<String> names(Entry thing, OfficialLanguage language) {
        return thing.labels().stream().filter(label -> label.isIn(language)).filter(label -> !label.isAbbreviation())
                .map(label -> Label.name(label.text(), language));
    }

    /** What stands in brackets behind an abbreviation may be a country or a post; a name has its initial. */
    private static boolean spells(String words, String abbreviation) {
        String folded = Words.of(abbreviation).joined();
        return words.contains(" ") && !folded.isEmpty() && words.startsWith(folded.substring(0, 1));
    }
}
