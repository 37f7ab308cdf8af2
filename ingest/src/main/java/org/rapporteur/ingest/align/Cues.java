package org.rapporteur.ingest.align;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ingest.text.Link;
import org.rapporteur.ingest.text.Numerals;

/**
 * What tells, in any language, that two blocks say the same.
 *
 * @param length in characters
 * @param anchors links, handles, hashtags and numbers
 * @param names the beginnings of capitalised words, in plain Latin letters
 * @param heading whether it is a heading
 * @param announces whether it ends with a colon
 * @param asks whether it ends with a question mark
 */
public record Cues(int length, Set<String> anchors, Set<String> names, boolean heading, boolean announces,
        boolean asks) {
    private static final Pattern TAG = Pattern.compile("[@#]\\s?[\\p{L}\\p{N}_]{2,}");
    private static final Pattern CAPITALISED = Pattern.compile("(?u)(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}\\p{N}]+");
    private static final int BEGINNING = 5;
    private static final double LENGTH_WEIGHT = 0.5;
    private static final double LENGTH_VARIANCE = 6.8;
    private static final double LENGTH_CAP = 12;
    private static final double ANCHOR_WEIGHT = 6;
    private static final double NAME_WEIGHT = 4;
    private static final double HEADING_WEIGHT = 3;
    private static final double SHAPE_WEIGHT = 0.5;

    /** The cues of a block's words. */
    public static Cues of(String words, boolean heading) {
        Set<String> anchors = new HashSet<>();
        StringBuilder rest = new StringBuilder(words);
        for (Link link : Link.in(words)) {
            anchors.add(link.key());
            rest.replace(link.begin(), link.end(), " ".repeat(link.end() - link.begin()));
        }
        Matcher tag = TAG.matcher(rest);
        while (tag.find()) {
            anchors.add(tag.group().replaceAll("\\s", "").toLowerCase());
        }
        Numerals.in(rest.toString()).forEach(numeral -> anchors.add(numeral.value().toPlainString()));
        Set<String> names = new HashSet<>();
        Matcher name = CAPITALISED.matcher(rest);
        while (name.find()) {
            String folded = Folding.fold(name.group());
            names.add(folded.substring(0, Math.min(BEGINNING, folded.length())));
        }
        return new Cues(words.length(), Set.copyOf(anchors), Set.copyOf(names), heading, words.endsWith(":"),
                words.matches("(?s).*[?;\\u037E][\"”“’»)]*$"));
    }

    /** How unlike two blocks are; below 0 for blocks that share what few others share. */
    double distance(Cues other, double lengthRatio) {
        double spread = (other.length - length * lengthRatio) / Math.sqrt(Math.max(1, length) * LENGTH_VARIANCE);
        double distance = LENGTH_WEIGHT * Math.min(LENGTH_CAP, spread * spread / 2);
        distance -= ANCHOR_WEIGHT * dice(anchors, other.anchors);
        distance -= NAME_WEIGHT * dice(names, other.names);
        distance += heading == other.heading ? 0 : HEADING_WEIGHT;
        distance += announces == other.announces ? 0 : SHAPE_WEIGHT;
        distance += asks == other.asks ? 0 : SHAPE_WEIGHT;
        return distance;
    }

    Cues with(Cues next) {
        Set<String> allAnchors = new HashSet<>(anchors);
        allAnchors.addAll(next.anchors);
        Set<String> allNames = new HashSet<>(names);
        allNames.addAll(next.names);
        return new Cues(length + 1 + next.length, allAnchors, allNames, heading, next.announces, next.asks);
    }

    private static double dice(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long common = a.stream().filter(b::contains).count();
        return 2.0 * common / (a.size() + b.size());
    }
}
