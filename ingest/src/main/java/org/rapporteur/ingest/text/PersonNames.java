package org.rapporteur.ingest.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compares names of people in plain Latin letters with single blanks. */
public final class PersonNames {
    private static final Set<String> PARTICLES = Set.of("van", "von", "der", "den", "de", "del", "della", "di", "da",
            "do", "dos", "das", "du", "la", "le", "les", "af", "av", "zu", "zum", "zur", "ter", "ten", "el", "al",
            "bin", "ibn", "ni", "nic", "mac", "mc", "ui", "vom", "und", "het", "fon", "dyo", "dyu", "lyo");
    private static final Set<String> TITLES = Set.of("dr", "prof", "ing", "mgr", "mag", "bc", "dipl", "doc", "mr",
            "mrs", "ms", "phd", "judr", "mudr", "phdr", "rndr", "mep");
    private static final int COMMON_BEGINNING = 3;

    private static final char MARK = ':';

    private PersonNames() {}

    private enum Word {
        SAME, SOUND, INITIAL, EXCHANGE, SLIP, RELATED, OTHER
    }

    /** A name in plain Latin letters, behind a mark of the script where that is another. */
    public static String comparable(String name) {
        String script = name.codePoints().filter(Character::isLetter).mapToObj(Character.UnicodeScript::of)
                .filter(found -> found != Character.UnicodeScript.COMMON).findFirst()
                .filter(found -> found != Character.UnicodeScript.LATIN).map(found -> found.name() + MARK).orElse("");
        String plain = PlainLatin.of(name).replaceAll("['’`]", "").replaceAll("[^a-z0-9]+", " ").strip();
        return plain.isEmpty() ? "" : script + plain;
    }

    /** The name without the mark of its script. */
    public static String unmarked(String comparable) {
        return comparable.substring(comparable.indexOf(MARK) + 1);
    }

    /** Whether two comparable names were written in one script. */
    public static boolean sameScript(String one, String other) {
        return script(one).equals(script(other));
    }

    private static String script(String comparable) {
        return comparable.substring(0, comparable.indexOf(MARK) + 1);
    }

    /**
     * How far two sets of names may be those of one person; other middle names contradict all but an equal name, and
     * names in one script that only resemble each other all that is heard across scripts.
     */
    public static NameLikeness likeness(Set<String> ones, Set<String> others) {
        NameLikeness best = NameLikeness.DIFFERENT;
        NameLikeness written = NameLikeness.DIFFERENT;
        boolean contradicted = false;
        for (String one : ones) {
            for (String other : others) {
                NameLikeness likeness = likeness(one, other);
                best = best.reaches(likeness) ? best : likeness;
                if (sameScript(one, other)) {
                    written = written.reaches(likeness) ? written : likeness;
                }
                contradicted |= likeness == NameLikeness.DIFFERENT && differInTheMiddle(words(one), words(other));
            }
        }
        return written == NameLikeness.RESEMBLING || contradicted && best != NameLikeness.EQUAL
                ? NameLikeness.RESEMBLING
                : best;
    }

    /** How far two names may be those of one person. */
    public static NameLikeness likeness(String one, String other) {
        return likeness(one, other, !sameScript(one, other));
    }

    /** The same of two names in two languages, where one may have been written by ear. */
    public static NameLikeness heard(String one, String other) {
        return likeness(one, other, true);
    }

    private static NameLikeness likeness(String one, String other, boolean heard) {
        List<String> a = words(one);
        List<String> b = words(other);
        if (a.equals(b) || joined(a, b)) {
            return NameLikeness.EQUAL;
        }
        if (a.size() < 2 || b.size() < 2) {
            return NameLikeness.DIFFERENT;
        }
        return a.size() == b.size()
                ? Collections.max(List.of(pairwise(a, b, true, heard), pairwise(a, rotated(b, 1), false, heard),
                        pairwise(a, rotated(b, -1), false, heard)))
                : a.size() < b.size() ? contained(a, b, heard) : contained(b, a, heard);
    }

    /** The words that two names share, in whatever spelling. */
    public static List<String> shared(String one, String other) {
        List<String> others = words(other);
        return words(one).stream()
                .filter(word -> word.length() > 1 && others.stream().anyMatch(found -> Spelling.same(word, found)))
                .toList();
    }

    /** The words that both names begin with: what is left of a name when the surname is another. */
    public static List<String> sharedGivenNames(String one, String other) {
        List<String> given = words(one).stream().limit(1).toList();
        return words(other).stream().limit(1).filter(word -> !given.isEmpty() && Spelling.same(given.getFirst(), word))
                .toList();
    }

    /** Keys of which two names that may be one have one in common: each word with the beginning of each other word. */
    public static List<String> keys(String name) {
        List<String> words = words(name);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < words.size(); j++) {
                if (i != j && words.get(i).length() > 1) {
                    Set<String> beginnings = beginnings(words.get(j));
                    Sound.keys(words.get(i))
                            .forEach(sound -> beginnings.forEach(beginning -> keys.add(sound + " " + beginning)));
                }
            }
        }
        return keys;
    }

    /** The words of a name without titles and particles. */
    private static List<String> words(String name) {
        List<String> all = Arrays.stream(unmarked(name).split(" ")).filter(Predicate.not(String::isEmpty))
                .dropWhile(TITLES::contains).toList();
        List<String> bare = all.stream().filter(word -> !PARTICLES.contains(word)).toList();
        return bare.size() < 2 ? all : bare;
    }

    private static Set<String> beginnings(String word) {
        return Sound.keys(word).stream().map(sound -> sound.substring(0, Math.min(1, sound.length())))
                .collect(Collectors.toSet());
    }

    private static boolean differInTheMiddle(List<String> a, List<String> b) {
        return a.size() > 2 && a.size() == b.size() && Spelling.same(a.getFirst(), b.getFirst())
                && Spelling.same(a.getLast(), b.getLast());
    }

    private static boolean joined(List<String> a, List<String> b) {
        return a.size() != b.size() && Spelling.same(String.join("", a), String.join("", b));
    }

    private static List<String> rotated(List<String> words, int by) {
        List<String> rotated = new ArrayList<>(words);
        Collections.rotate(rotated, by);
        return rotated;
    }

    /** A slip is one in the surname where both names have the same order, so that the given name comes first. */
    private static NameLikeness pairwise(List<String> a, List<String> b, boolean sameOrder, boolean heard) {
        List<Word> relations = IntStream.range(0, a.size()).mapToObj(i -> word(a.get(i), b.get(i), heard)).toList();
        List<Integer> odd = IntStream.range(0, a.size()).filter(i -> relations.get(i) != Word.SAME).boxed().toList();
        Set<Word> kinds = Set.copyOf(relations);
        if (odd.isEmpty()) {
            return NameLikeness.EQUAL;
        }
        if (kinds.contains(Word.OTHER)) {
            return NameLikeness.DIFFERENT;
        }
        if (Set.of(Word.SAME, Word.SOUND).containsAll(kinds)) {
            return NameLikeness.NEAR;
        }
        if (kinds.contains(Word.RELATED) || odd.size() == a.size()) {
            return NameLikeness.RESEMBLING;
        }
        int position = odd.getFirst();
        boolean near = odd.size() == 1 && switch (relations.get(position)) {
            case EXCHANGE -> true;
            case SLIP -> sameOrder && position > 0;
            case INITIAL -> position > 0 && position < a.size() - 1;
            default -> false;
        };
        return near ? NameLikeness.NEAR : NameLikeness.COMPATIBLE;
    }

    /** Middle names left out; a surname left out leaves more doubt. */
    private static NameLikeness contained(List<String> few, List<String> many, boolean heard) {
        NameLikeness best = NameLikeness.DIFFERENT;
        for (List<String> order : List.of(few, rotated(few, 1), rotated(few, -1))) {
            boolean ends = isWhole(word(order.getFirst(), many.getFirst(), heard))
                    && isWhole(word(order.getLast(), many.getLast(), heard));
            if (inOrder(order, many, heard)) {
                best = Collections.max(List.of(best, ends ? NameLikeness.NEAR : NameLikeness.COMPATIBLE));
            }
        }
        return best;
    }

    /**
     * Whether the words stand in a name in their order, at least one of them in full. A name that stands there with the
     * initial of one of the words is another one: Juan Manuel is not Juan Carlos M.
     */
    private static boolean inOrder(List<String> few, List<String> many, boolean heard) {
        int next = 0;
        boolean full = false;
        boolean left = false;
        boolean shortened = false;
        for (int at = 0; at < many.size(); at++) {
            String word = many.get(at);
            Word relation = next < few.size() ? word(few.get(next), word, heard) : Word.OTHER;
            boolean initial = relation == Word.INITIAL
                    && !isAmong(few.get(next), many.subList(at + 1, many.size()), heard);
            if (isWhole(relation) || initial) {
                full |= isWhole(relation);
                shortened |= word.length() == 1 && few.get(next).length() > 1;
                next++;
            } else {
                left |= word.length() > 1;
            }
        }
        return next == few.size() && full && !(left && shortened);
    }

    /** Zoran Karas and Zoran G. Karas: what may be an initial of a word is none where the word itself follows. */
    private static boolean isAmong(String word, List<String> others, boolean heard) {
        return others.stream().anyMatch(other -> isWhole(word(word, other, heard)));
    }

    private static boolean isWhole(Word relation) {
        return relation == Word.SAME || relation == Word.SOUND;
    }

    /** Only names that were heard and written down in another script are compared by sound. */
    private static Word word(String one, String other, boolean heard) {
        if (Spelling.same(one, other)) {
            return Word.SAME;
        }
        if (one.length() == 1 || other.length() == 1) {
            return Collections.disjoint(beginnings(one), beginnings(other)) ? Word.OTHER : Word.INITIAL;
        }
        if (heard && Sound.same(one, other)) {
            return Word.SOUND;
        }
        Slip slip = slip(one, other);
        return switch (slip) {
            case EXCHANGE -> Word.EXCHANGE;
            case INSIDE -> Word.SLIP;
            case AT_THE_EDGE -> Word.RELATED;
            case NONE -> related(one, other) ? Word.RELATED : Word.OTHER;
        };
    }

    private static Slip slip(String one, String other) {
        List<String> ones = Spelling.of(one);
        List<String> others = Spelling.of(other);
        Slip reduced = IntStream.range(0, ones.size()).mapToObj(i -> Slip.between(ones.get(i), others.get(i)))
                .min(Enum::compareTo).orElseThrow();
        return Collections.min(List.of(Slip.between(one, other), reduced));
    }

    private static boolean related(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= COMMON_BEGINNING && common * 2 > Math.max(one.length(), other.length());
    }
}
