package org.rapporteur.ingest.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.ingest.align.SequenceAlignment.Move;
import org.rapporteur.ontology.OfficialLanguage;

class SequenceAlignmentTest {
    private static final List<String> ENGLISH = List.of("The town planted 120 trees along the river last year.",
            "What we learnt:", "Volunteers of the Harbour Club water them every week.",
            "The plan can be read at https://trees.example/plan", "In the end everybody was glad, and 45 people came.");
    private static final List<String> GERMAN = List.of("Die Stadt pflanzte im letzten Jahr 120 Bäume am Fluss.",
            "Was wir gelernt haben:", "Freiwillige des Harbour Club gießen sie jede Woche.",
            "Der Plan steht unter https://trees.example/plan", "Am Ende waren alle froh, und es kamen 45 Leute.");

    @Test
    void translations_are_paired_one_to_one() {
        assertEquals(List.of("0-0", "1-1", "2-2", "3-3", "4-4"), pairs(ENGLISH, GERMAN));
    }

    @Test
    void a_missing_block_leaves_the_others_paired() {
        List<String> shorter = new ArrayList<>(GERMAN);
        shorter.remove(2);
        assertEquals(List.of("0-0", "1-1", "3-2", "4-3"), pairs(ENGLISH, shorter));
    }

    @Test
    void a_foreign_block_is_paired_with_nothing() {
        List<String> longer = new ArrayList<>(GERMAN);
        longer.add(2,
                "Dieser Absatz steht in keiner anderen Fassung und nennt 777 Gründe, warum das auch so bleiben soll.");
        assertEquals(List.of("0-0", "1-1", "2-3", "3-4", "4-5"), pairs(ENGLISH, longer));
    }

    @Test
    void of_blocks_that_look_alike_nothing_is_said() {
        List<String> alike = List.of("Jeder bekommt einen Platz.", "Jeder bekommt einen Platz.");
        assertEquals(List.of(), pairs(List.of("Everybody gets a seat now."), alike));
    }

    @Test
    void two_empty_sequences_need_no_move() {
        assertTrue(SequenceAlignment.of(0, 0, (fromA, toA, fromB, toB) -> 0).isEmpty());
    }

    private static List<String> pairs(List<String> a, List<String> b) {
        List<Cues> cuesA = cues(a);
        List<Cues> cuesB = cues(b);
        Likeness likeness = new Likeness(new TreeMap<>(Map.of(OfficialLanguage.EN, cuesA, OfficialLanguage.DE, cuesB)));
        return SequenceAlignment
                .of(a.size(), b.size(), (fromA, toA, fromB, toB) -> likeness.distance(OfficialLanguage.EN,
                        whole(cuesA.subList(fromA, toA)), OfficialLanguage.DE, whole(cuesB.subList(fromB, toB))))
                .stream().filter(move -> move.sizeA() == 1 && move.sizeB() == 1)
                .map((Move move) -> move.fromA() + "-" + move.fromB()).toList();
    }

    private static Cues whole(List<Cues> blocks) {
        return blocks.stream().reduce(Cues::with).orElseThrow();
    }

    private static List<Cues> cues(List<String> blocks) {
        return blocks.stream().map(block -> Cues.of(block, block.endsWith(":"))).toList();
    }
}
