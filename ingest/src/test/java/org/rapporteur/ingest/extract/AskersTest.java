package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.ingest.extract.ReportFacts.QuestionMention;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ontology.OfficialLanguage;

class AskersTest {
    @ParameterizedTest
    @EnumSource
    void a_name_and_each_word_for_asking_say_who_asks_in_each_language(OfficialLanguage language) {
        List<String> verbs = Lexicon.of(language).forms("word.asks");
        assertEquals(List.of(), verbs.stream().filter(verb -> !asker(language, "Barnaby Thistlewood " + verb + ": %s")
                .equals(Optional.of("Barnaby Thistlewood"))).toList());
        assertEquals(Optional.of("Barnaby Thistlewood"),
                asker(language, verbs.getFirst() + " Barnaby Thistlewood: %s"));
    }

    @ParameterizedTest
    @EnumSource
    void brackets_behind_a_question_say_who_asks_in_each_language(OfficialLanguage language) {
        String post = Lexicon.of(language).forms("word.post").getFirst().replace("*", "");
        assertEquals(Optional.of("Barnaby Thistlewood"), asker(language, "%s (Barnaby Thistlewood, " + post + ")"));
    }

    /** Who asks the last question, of a line with the question in it. */
    private static Optional<String> asker(OfficialLanguage language, String line) {
        ReportInEachLanguage report = ReportInEachLanguage.of(language);
        String question = "Oprova lumi nestra" + Lexicon.of(language).questionMark();
        ReportFacts facts = report.facts(report.text().stripTrailing() + "\n\n" + line.formatted(question) + "\n");
        QuestionMention last = facts.questions().getLast();
        assertEquals(question, last.text().words());
        return last.author().map(person -> facts.people().get(person).name().text());
    }
}
