package org.rapporteur.ingest.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ontology.OfficialLanguage;

/** Since the words of all languages are known at once, those of one language may look like another's. */
class NameWordsTest {
    private static final Map<String, List<String>> PEOPLE = people();

    @ParameterizedTest
    @EnumSource(OfficialLanguage.class)
    void librarians_advisers_and_academics_are_no_bodies(OfficialLanguage language) {
        List<String> words = PEOPLE.get(language.tag());
        assertEquals(List.of(), words.stream().filter(word -> !NameWords.kinds(Folding.words(word)).isEmpty()
                || NameWords.UNDERTAKING.in(Folding.words(word))).toList());
    }

    @ParameterizedTest
    @EnumSource(OfficialLanguage.class)
    void the_words_for_kinds_of_bodies_stand_for_them(OfficialLanguage language) {
        Lexicon lexicon = Lexicon.of(language);
        List<String> forms = lexicon.keys("body.").stream().flatMap(key -> lexicon.forms(key).stream())
                .map(form -> form.replace("*", "")).filter(form -> form.length() > 2 && Folding.words(form).size() == 1)
                .toList();
        assertEquals(List.of(), forms.stream().filter(form -> NameWords.kinds(Folding.words(form)).isEmpty()).toList());
    }

    private static Map<String, List<String>> people() {
        Path file = Path.of(System.getProperty("rapporteur.root"),
                "ingest/src/test/resources/lexicon/what-people-are.tsv");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .collect(Collectors.toMap(columns -> columns[0], columns -> List.of(columns[1].split("\\|"))));
        } catch (IOException missing) {
            throw new AssertionError("Reading " + file + " failed", missing);
        }
    }
}
