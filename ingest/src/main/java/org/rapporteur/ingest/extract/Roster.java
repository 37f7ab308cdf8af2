package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ingest.text.NameSimilarity;
import org.rapporteur.ingest.text.NameSimilarity.Form;
import org.rapporteur.ingest.text.PersonName;

/** The people a report has introduced, to be found again by any form of their name. */
final class Roster {
    private static final double SURE = 0.92;

    private final List<String> names = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private final List<List<String>> titles = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /** Adds a person whose name stands in a line, with the titles before it. */
    void add(String name, String line) {
        names.add(name);
        forms.add(Form.of(name));
        titles.add(titles(line));
        lines.add(Folding.fold(line));
    }

    /** Whether the one person of that name was introduced with these words. */
    boolean isFrom(String name, String body) {
        return find(name).filter(person -> lines.get(person).contains(Folding.fold(body))).isPresent();
    }

    private static List<String> titles(String label) {
        return Folding.words(label.substring(0, label.length() - PersonName.withoutTitles(label).length()));
    }

    int size() {
        return names.size();
    }

    /** The one person that a label names: by the whole name, nearly so, or by a part that no one else has. */
    Optional<Integer> find(String written) {
        String label = PersonName.withoutTitles(written);
        if (label.indexOf(PersonName.OVERWRITTEN) >= 0) {
            return overwritten(label);
        }
        Form form = Form.of(label);
        return form.words().isEmpty()
                ? Optional.empty()
                : byWholeName(form).or(() -> byPart(form.words())).or(() -> byInitials(Form.of(written).words()))
                        .or(() -> byTitle(form.words(), titles(written)));
    }

    /** Whether a label is a part of the names of several people. */
    boolean isAmbiguous(String label) {
        return withPart(Form.of(PersonName.withoutTitles(label)).words()).size() > 1;
    }

    /** Somebody who was erased; whom of them makes no difference. */
    private Optional<Integer> overwritten(String label) {
        List<String> part = List.of(label.strip().split("\\s+"));
        return IntStream.range(0, names.size()).boxed()
                .filter(i -> List.of(names.get(i).split("\\s+")).containsAll(part)).findFirst();
    }

    /** A surname alone is no whole name, much as it may look like the one of which it is the beginning. */
    private Optional<Integer> byWholeName(Form label) {
        int best = -1;
        double bestScore = 0;
        double second = 0;
        for (int i = 0; i < names.size(); i++) {
            double score = NameSimilarity.between(label, forms.get(i));
            if (score > bestScore) {
                second = bestScore;
                bestScore = score;
                best = i;
            } else {
                second = Math.max(second, score);
            }
        }
        boolean sameLength = best >= 0 && Math.abs(label.words().size() - forms.get(best).words().size()) <= 1;
        boolean clear = bestScore == 1 || bestScore >= SURE && bestScore - second >= NameSimilarity.MARGIN;
        return sameLength && clear && (label.words().size() > 1 || bestScore == 1)
                ? Optional.of(best)
                : Optional.empty();
    }

    private Optional<Integer> byPart(List<String> part) {
        List<Integer> found = withPart(part);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private List<Integer> withPart(List<String> part) {
        return IntStream.range(0, names.size()).filter(i -> forms.get(i).words().containsAll(part)).boxed().toList();
    }

    /** "Dr Lovelace", where of several people of that name one was introduced with that title. */
    private Optional<Integer> byTitle(List<String> part, List<String> written) {
        List<Integer> found = written.isEmpty()
                ? List.of()
                : withPart(part).stream().filter(i -> titles.get(i).containsAll(written)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** "A. Lovelace", where one person has such a name. */
    private Optional<Integer> byInitials(List<String> part) {
        List<Integer> found = IntStream.range(0, names.size()).filter(i -> begins(part, forms.get(i).words())).boxed()
                .toList();
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
