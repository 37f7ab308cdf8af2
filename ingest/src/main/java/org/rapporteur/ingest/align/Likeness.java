package org.rapporteur.ingest.align;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * How much speaks for two blocks of one report saying the same: their lengths, and the cues that both versions have
 * somewhere; the rarer a cue, the more it says.
 */
public final class Likeness {
    private static final double LENGTH_WEIGHT = 0.65;
    private static final double LENGTH_VARIANCE = 6.8;
    private static final double LENGTH_CAP = 12;
    private static final double ANCHOR_WEIGHT = 6;
    private static final double WORD_WEIGHT = 2.5;
    /** What a cue says that only one of the two blocks has, beside what it says when both have it. */
    private static final double ANCHOR_ONE_SIDED = 0.7;
    private static final double ANCHOR_UNKNOWN = 0.35;
    private static final double WORD_ONE_SIDED = 0.35;
    private static final double MOST_FOR = 9;
    private static final double MOST_AGAINST = 6;
    private static final double HEADING_WEIGHT = 3;
    private static final double SHAPE_WEIGHT = 0.5;
    private static final double MARK_WEIGHT = 0.6;
    private static final int MOST_MARKS = 4;

    private final Map<OfficialLanguage, Version> versions = new EnumMap<>(OfficialLanguage.class);

    /** All blocks of a version: how many have a cue, and how long they are together. */
    private record Version(Map<String, Integer> blocksWith, int blocks, long length) {
        static Version of(List<Cues> all) {
            Map<String, Integer> blocksWith = new HashMap<>();
            all.forEach(cues -> {
                cues.anchors().forEach(anchor -> blocksWith.merge(anchor, 1, Integer::sum));
                cues.words().forEach(word -> blocksWith.merge(word, 1, Integer::sum));
            });
            return new Version(blocksWith, all.size(), all.stream().mapToLong(Cues::length).sum());
        }

        boolean has(String cue) {
            return blocksWith.containsKey(cue);
        }

        /** From 0 for what every block has to 1 for what one has. */
        double rarity(String cue) {
            return 1 - Math.log(blocksWith.get(cue)) / Math.log(blocks + 1.0);
        }
    }

    /** The likeness of blocks of these versions, each with the cues of all its blocks. */
    public Likeness(SortedMap<OfficialLanguage, List<Cues>> versions) {
        versions.forEach((language, cues) -> this.versions.put(language, Version.of(cues)));
    }

    /** How unlike two blocks are; below 0 for blocks that share what few others share. */
    double distance(OfficialLanguage language, Cues one, OfficialLanguage otherLanguage, Cues other) {
        Version a = versions.get(language);
        Version b = versions.get(otherLanguage);
        double ratio = a.length == 0 || b.length == 0 ? 1 : Math.clamp((double) b.length / a.length, 0.7, 1.4);
        double spread = (other.length() - one.length() * ratio)
                / Math.sqrt(Math.max(1, (one.length() + other.length()) / 2.0) * LENGTH_VARIANCE);
        double distance = LENGTH_WEIGHT * Math.min(LENGTH_CAP, spread * spread / 2);
        double said = ANCHOR_WEIGHT * shared(one.anchors(), a, other.anchors(), b, ANCHOR_ONE_SIDED)
                + WORD_WEIGHT * shared(one.words(), a, other.words(), b, WORD_ONE_SIDED)
                - ANCHOR_WEIGHT * ANCHOR_UNKNOWN * (unknown(one.anchors(), a, b) + unknown(other.anchors(), b, a));
        distance -= Math.clamp(said, -MOST_AGAINST, MOST_FOR);
        distance += MARK_WEIGHT * Math.min(MOST_MARKS, Math.abs(one.sentences() - other.sentences()));
        distance += MARK_WEIGHT * Math.min(MOST_MARKS, Math.abs(one.insertions() - other.insertions()));
        distance += one.heading() == other.heading() ? 0 : HEADING_WEIGHT;
        distance += one.announces() == other.announces() ? 0 : SHAPE_WEIGHT;
        distance += one.asks() == other.asks() ? 0 : SHAPE_WEIGHT;
        return distance;
    }

    /** The rarity of the cues that the other version has nowhere, small numbers and names left out, which may be written otherwise. */
    private static double unknown(Set<String> cues, Version own, Version other) {
        return cues.stream().filter(cue -> cue.length() > 1 && !cue.endsWith(":") && !other.has(cue))
                .mapToDouble(own::rarity).sum();
    }

    /** The rarity of the cues that both have, less part of that of cues only one has though the other version knows them. */
    private static double shared(Set<String> one, Version a, Set<String> other, Version b, double against) {
        double said = 0;
        for (String cue : one) {
            if (other.contains(cue)) {
                said += Math.min(a.rarity(cue), b.rarity(cue));
            } else if (b.has(cue)) {
                said -= against * a.rarity(cue);
            }
        }
        for (String cue : other) {
            said -= !one.contains(cue) && a.has(cue) ? against * b.rarity(cue) : 0;
        }
        return said;
    }
}
