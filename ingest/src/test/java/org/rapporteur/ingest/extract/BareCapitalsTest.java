package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ontology.OfficialLanguage;

class BareCapitalsTest {
    @ParameterizedTest
    @EnumSource
    void headings_in_capitals_without_marks_are_those_with_them(OfficialLanguage language) {
        ReportInEachLanguage report = ReportInEachLanguage.of(language);
        Lexicon lexicon = Lexicon.of(language);
        List<String> lines = report.text().lines().toList();
        String bare = lines.stream().map(line -> isHeading(line, lexicon) ? bare(line) : line)
                .collect(Collectors.joining("\n"));
        assertEquals(contents(report.facts(report.text())), contents(report.facts(bare)));
        assertTrue(lines.stream().anyMatch(line -> isHeading(line, lexicon)));
    }

    private static boolean isHeading(String line, Lexicon lexicon) {
        return lexicon.keyOf("section.", line).or(() -> lexicon.keyOf("role.", line)).isPresent();
    }

    private static String bare(String line) {
        return Folding.unmarked(line).toUpperCase(Locale.ROOT);
    }

    private static List<List<String>> contents(ReportFacts facts) {
        return List.of(facts.people().stream().map(person -> person.name().text() + person.role()).toList(),
                facts.talks().stream().map(talk -> talk.title().map(Quote::text).orElse("") + talk.items().size())
                        .toList(),
                facts.sections().stream().map(section -> section.key().orElse("") + section.items().size()).toList(),
                facts.questions().stream().map(question -> question.text().words() + question.answers().size())
                        .toList());
    }
}
