package org.rapporteur.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's name at the beginning of a text, as its shape tells it: two to six capitalised words, particles between
 * them, academic and polite titles before them left out.
 *
 * @param begin the index of its first character
 * @param end the index behind its last
 */
public record PersonName(int begin, int end) {
    /** What stands for each letter of a name that was erased. */
    public static final char OVERWRITTEN = '\u2588';

    private static final Pattern WORD = Pattern
            .compile("['’]?[\\p{L}\\p{M}\u2588]+(?:(?:[-‑]['’]|[-'’ʼ‑])[\\p{L}\\p{M}\u2588]+)*\\.?");
    private static final Pattern GAP = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern BEHIND = Pattern
            .compile("[\\s\\u00A0]*(?:[,(:|–—¹²³⁰⁴-⁹†‡*\\[]|[\\s\\u00A0]-[\\s\\u00A0]|$)");
    private static final Pattern NICKNAME = Pattern
            .compile("(?u)[„“”«»\"‚‘’'](?=\\p{Lu})[\\p{L}\\p{M}-]{2,20}[“”»«\"’‘'][\\s\\u00A0]+(?=\\p{Lu})");
    private static final int MOST_GIVEN_NAMES = 2;
    private static final int MOST_WORDS = 6;

    /** The name that a text begins with and that ends where it does, or before a mark that no name contains. */
    public static Optional<PersonName> at(String text, int from) {
        int begin = PersonNameWords.TITLES.end(text, from);
        int sure = PersonNameWords.SURE_TITLES.end(text, from);
        return beginning(text, begin).or(() -> sure == begin ? Optional.empty() : beginning(text, sure));
    }

    private static Optional<PersonName> beginning(String text, int begin) {
        List<String> words = new ArrayList<>();
        int end = begin;
        int next = begin;
        Matcher word = WORD.matcher(text);
        Matcher gap = GAP.matcher(text);
        while (words.size() < MOST_WORDS && word.region(behindNickname(text, next, words), text.length()).lookingAt()
                && (namePart(word.group()) || isArticle(word.group(), words))) {
            words.add(word.group());
            end = word.end();
            boolean degree = words.size() > 1 && behindDegrees(text, end) > end;
            if (degree || !gap.region(end, text.length()).lookingAt()) {
                break;
            }
            next = gap.end();
        }
        while (!words.isEmpty() && (PersonNameWords.isParticle(words.getLast())
                || isArticle(words.getLast(), words.subList(0, words.size() - 1)))) {
            words.removeLast();
            end = begin + text.substring(begin, end).stripTrailing().lastIndexOf(' ');
        }
        boolean capitalised = !words.isEmpty() && isCapital(words.getFirst().codePointAt(0))
                || !words.isEmpty() && (PersonNameWords.isParticle(words.getFirst()) || elided(words.getFirst()));
        long full = words.stream().filter(w -> !PersonNameWords.isParticle(w)).count();
        return capitalised && full >= 2 ? Optional.of(new PersonName(begin, end)) : Optional.empty();
    }

    /** The index behind what somebody is called, in quotation marks within the name, before a large word of it. */
    private static int behindNickname(String text, int from, List<String> before) {
        Matcher nickname = NICKNAME.matcher(text).region(from, text.length());
        return !before.isEmpty() && before.size() <= MOST_GIVEN_NAMES && nickname.lookingAt() ? nickname.end() : from;
    }

    /** A text without the academic and polite titles it begins with. */
    public static String withoutTitles(String text) {
        return text.substring(PersonNameWords.TITLES.end(text, 0));
    }

    /** Whether a line begins with a name, titles before it or not, and has nothing or a mark behind it. */
    public static boolean introduces(String line) {
        return at(line, 0)
                .filter(name -> BEHIND.matcher(line).region(name.behindDegrees(line), line.length()).lookingAt())
                .isPresent();
    }

    /** The index behind the academic degrees that follow the name in its text; behind the name where none do. */
    public int behindDegrees(String text) {
        return behindDegrees(text, end);
    }

    private static int behindDegrees(String text, int from) {
        Matcher degrees = PersonNameWords.DEGREES.matcher(text).region(from, text.length());
        return degrees.lookingAt() ? degrees.end() : from;
    }

    private static boolean namePart(String word) {
        boolean initialOrWord = !word.endsWith(".") || word.length() <= 4;
        boolean capital = isCapital(word.codePointAt(0)) || elided(word);
        return PersonNameWords.isParticle(word) || capital && initialOrWord;
    }

    /** "an" is a small word of many languages: of a name it is only behind "Mac" and the like. */
    private static boolean isArticle(String word, List<String> before) {
        return !before.isEmpty() && PersonNameWords.isArticle(before.getLast() + " " + word);
    }

    /** Where a name was overwritten, the place of the name is still to be seen. */
    private static boolean isCapital(int letter) {
        return Character.isUpperCase(letter) || letter == OVERWRITTEN;
    }

    private static boolean elided(String word) {
        return PersonNameWords.ELISION.matcher(word).lookingAt();
    }
}
