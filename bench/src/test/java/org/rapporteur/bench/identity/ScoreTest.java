package org.rapporteur.bench.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.bench.corpus.Mention;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;

class ScoreTest {
    @Test
    void pairs_are_right_missed_or_wrong() {
        Score score = Score.of(Kind.PERSON, List.of(person("a", "Ada Quill", "1"), person("a", "Ada Quill", "1"),
                person("a", "Ada Quill", "2"), person("b", "Bo Reed", "1")));
        assertEquals(1, score.right());
        assertEquals(2, score.missed().size());
        assertEquals(2, score.wrong().size());
        assertEquals(1 / 3.0, score.precision());
        assertEquals(1 / 3.0, score.recall());
    }

    @Test
    void what_was_not_read_is_in_no_pair() {
        Score score = Score.of(Kind.PERSON,
                List.of(person("a", "Ada Quill", "1"), new Found(person("a", "Ada Quill", "1").mention(), Set.of())));
        assertEquals(0, score.right() + score.missed().size());
        assertEquals(1, score.notRead().size());
    }

    @Test
    void names_in_two_languages_are_joined_by_a_report_that_has_both() {
        Found english = body(Map.of(OfficialLanguage.EN, "Mill Trust"), "1");
        Found german = body(Map.of(OfficialLanguage.DE, "Mühlenbund"), "2");
        Found both = body(Map.of(OfficialLanguage.EN, "Mill Trust", OfficialLanguage.DE, "Mühlenbund"), "1");
        Score alone = Score.of(Kind.ORGANISATION, List.of(english, german));
        assertEquals(1, alone.unjoined().size());
        assertEquals(1, alone.recallOfJoined());
        assertEquals(List.of(), Score.of(Kind.ORGANISATION, List.of(english, german, both)).unjoined());
    }

    @Test
    void look_alikes_are_of_one_group_and_not_one() {
        assertTrue(new Pair(person("a", "Ada Quill", "1"), person("b", "Ada Quill", "2")).lookAlike());
        assertFalse(new Pair(person("a", "Ada Quill", "1"), person("a", "Ada Quill", "1")).lookAlike());
    }

    private static Found person(String truth, String name, String thing) {
        return new Found(
                new Mention("report", Kind.PERSON, truth, new TreeMap<>(Map.of(OfficialLanguage.EN, Set.of(name))),
                        "homonym-1", new TreeSet<>(), Set.of(), "body"),
                Set.of(thing));
    }

    private static Found body(Map<OfficialLanguage, String> names, String thing) {
        TreeMap<OfficialLanguage, Set<String>> written = new TreeMap<>();
        names.forEach((language, name) -> written.put(language, Set.of(name)));
        return new Found(new Mention("report", Kind.ORGANISATION, "body", written, "", new TreeSet<>(), Set.of(), ""),
                Set.of(thing));
    }
}
