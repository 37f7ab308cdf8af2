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
        Score score = score(Kind.PERSON, List.of(person("a", "Ada Quill", "1"), person("a", "Ada Quill", "1"),
                person("a", "Ada Quill", "2"), person("b", "Bo Reed", "1")));
        assertEquals(1, score.right());
        assertEquals(2, score.missed().size());
        assertEquals(2, score.wrong().size());
        assertEquals(1 / 3.0, score.precision());
        assertEquals(1 / 3.0, score.recall());
    }

    @Test
    void what_was_not_read_is_in_no_pair() {
        Score score = score(Kind.PERSON,
                List.of(person("a", "Ada Quill", "1"), new Found(person("a", "Ada Quill", "1").mention(), Set.of())));
        assertEquals(0, score.right() + score.missed().size());
        assertEquals(1, score.notRead().size());
    }

    @Test
    void names_in_two_languages_are_joined_by_a_report_that_has_both() {
        Found english = body("one", Map.of(OfficialLanguage.EN, "Mill Trust"), "1");
        Found german = body("two", Map.of(OfficialLanguage.DE, "Mühlenbund"), "2");
        Found both = body("three", Map.of(OfficialLanguage.EN, "Mill Trust", OfficialLanguage.DE, "Mühlenbund"), "1");
        Score alone = score(Kind.ORGANISATION, List.of(english, german));
        assertEquals(1, alone.unjoined().size());
        assertEquals(1, alone.recallOfJoined());
        assertEquals(List.of(), score(Kind.ORGANISATION, List.of(english, german, both)).unjoined());
    }

    @Test
    void somebody_in_a_new_post_is_joined_by_an_account_or_by_a_report_that_tells_of_the_old_one() {
        Found before = employed("one", "mill", "", Set.of());
        Found after = employed("two", "weir", "", Set.of());
        assertEquals(1, score(Kind.PERSON, List.of(before, after)).unjoined().size());
        assertEquals(List.of(),
                score(Kind.PERSON, List.of(before, after, employed("three", "weir", "mill", Set.of()),
                        body("one", "mill"), body("two", "weir"), body("three", "mill"), body("three", "weir")))
                        .unjoined());
        assertEquals(List.of(), score(Kind.PERSON,
                List.of(employed("one", "mill", "", Set.of("@ada")), employed("two", "weir", "", Set.of("@ada"))))
                .unjoined());
    }

    @Test
    void look_alikes_are_of_one_group_and_not_one() {
        assertTrue(new Pair(person("a", "Ada Quill", "1"), person("b", "Ada Quill", "2")).lookAlike());
        assertFalse(new Pair(person("a", "Ada Quill", "1"), person("a", "Ada Quill", "1")).lookAlike());
    }

    private static Found person(String truth, String name, String thing) {
        return new Found(
                new Mention("report", Kind.PERSON, truth, new TreeMap<>(Map.of(OfficialLanguage.EN, Set.of(name))),
                        "homonym-1", new TreeSet<>(), Set.of(), "body", ""),
                Set.of(thing));
    }

    private static Found employed(String report, String body, String before, Set<String> accounts) {
        return new Found(
                new Mention(report, Kind.PERSON, "ada", new TreeMap<>(Map.of(OfficialLanguage.EN, Set.of("Ada Quill"))),
                        "", new TreeSet<>(), accounts, body, before),
                Set.of(report));
    }

    private static Found body(String report, String truth) {
        return new Found(new Mention(report, Kind.ORGANISATION, truth,
                new TreeMap<>(Map.of(OfficialLanguage.EN, Set.of(truth))), "", new TreeSet<>(), Set.of(), "", ""),
                Set.of(truth));
    }

    private static Score score(Kind kind, List<Found> found) {
        return Score.of(kind, found.stream().filter(each -> each.mention().kind() == kind).toList(),
                new Bridges(found.stream().map(Found::mention).toList()));
    }

    private static Found body(String report, Map<OfficialLanguage, String> names, String thing) {
        TreeMap<OfficialLanguage, Set<String>> written = new TreeMap<>();
        names.forEach((language, name) -> written.put(language, Set.of(name)));
        return new Found(new Mention(report, Kind.ORGANISATION, "body", written, "", new TreeSet<>(), Set.of(), "", ""),
                Set.of(thing));
    }
}
