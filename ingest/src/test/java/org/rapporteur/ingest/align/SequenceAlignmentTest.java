package org.rapporteur.ingest.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.ingest.align.SequenceAlignment.Move;

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
    void two_empty_sequences_need_no_move() {
        assertTrue(SequenceAlignment.of(List.of(), List.of()).isEmpty());
    }

    private static List<String> pairs(List<String> a, List<String> b) {
        return SequenceAlignment.of(cues(a), cues(b)).stream().filter(move -> move.sizeA() == 1 && move.sizeB() == 1)
                .map((Move move) -> move.fromA() + "-" + move.fromB()).toList();
    }

    private static List<Cues> cues(List<String> blocks) {
        return blocks.stream().map(block -> Cues.of(block, block.endsWith(":"))).toList();
    }
}
