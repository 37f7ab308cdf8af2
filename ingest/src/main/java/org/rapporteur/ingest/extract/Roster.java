package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ingest.text.NameSimilarity;
import org.rapporteur.ingest.text.PersonName;

/** The people a report has introduced, to be found again by any form of their name. */
final class Roster {
    private static final double SURE = 0.92;

    private final List<String> names = new ArrayList<>();

    int add(String name) {
        names.add(name);
        return names.size() - 1;
    }

    /** The one person that a label names: by the whole name, nearly so, or by a part that no one else has. */
    Optional<Integer> find(String written) {
        String label = PersonName.withoutTitles(written);
        if (label.indexOf(PersonName.OVERWRITTEN) >= 0) {
            return overwritten(label);
        }
        if (Folding.words(label).isEmpty()) {
            return Optional.empty();
        }
        return byWholeName(label).or(() -> byPart(label)).or(() -> byInitials(written));
    }

    /** Somebody who was erased; whom of them makes no difference. */
    private Optional<Integer> overwritten(String label) {
        List<String> part = List.of(label.strip().split("\\s+"));
        return IntStream.range(0, names.size()).boxed()
                .filter(i -> List.of(names.get(i).split("\\s+")).containsAll(part)).findFirst();
    }

    private Optional<Integer> byWholeName(String label) {
        int best = -1;
        double bestScore = 0;
        double second = 0;
        for (int i = 0; i < names.size(); i++) {
            double score = NameSimilarity.between(label, names.get(i));
            if (score > bestScore) {
                second = bestScore;
                bestScore = score;
                best = i;
            } else {
                second = Math.max(second, score);
            }
        }
        boolean sameLength = best >= 0
                && Math.abs(Folding.words(label).size() - Folding.words(names.get(best)).size()) <= 1;
        boolean clear = bestScore == 1 || bestScore >= SURE && bestScore - second >= NameSimilarity.MARGIN;
        return sameLength && clear ? Optional.of(best) : Optional.empty();
    }

    private Optional<Integer> byPart(String label) {
        List<String> part = Folding.words(label);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (Folding.words(names.get(i)).containsAll(part)) {
                found.add(i);
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** "A. Lovelace", where one person has such a name. */
    private Optional<Integer> byInitials(String written) {
        List<String> part = Folding.words(written);
        List<Integer> found = IntStream.range(0, names.size()).filter(i -> begins(part, Folding.words(names.get(i))))
                .boxed().toList();
        return part.size() > 1 && found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Whether a name has these words in this order, some of them as their first letter only. */
    private static boolean begins(List<String> part, List<String> name) {
        int next = 0;
        int whole = 0;
        for (String word : name) {
            boolean same = next < part.size() && part.get(next).equals(word);
            boolean initial = next < part.size() && part.get(next).length() == 1 && word.startsWith(part.get(next));
            next += same || initial ? 1 : 0;
            whole += same && word.length() > 1 ? 1 : 0;
        }
        return next == part.size() && whole > 0;
    }
}
