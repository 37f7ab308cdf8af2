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

    private static final Pattern TITLE = Pattern.compile("(?iu)(?:"
            + "(?:dr|drs|prof|ing|mgr|mr|mrs|ms|mx|mme|mlle|mevr|dhr|sr|sra|κ|κα|δρ|д-р|г-н|г-жа)\\.?"
            + "|(?:ir|hr|fr|ifj|id|özv|gosp|gđa|ga|p|pí|dna|dl|m|bc|judr|mudr|phdr|rndr|dipl|mag|univ|hon|rev|assoc|ass|doc"
            + "|dott|avv|on|проф|инж|dipl\\.-ing|dr\\.-ing|dott\\.ssa)\\."
            + "|mep|h\\.\\s?e\\.|herr|frau|mevrouw|de heer|pan|pani|paní|señor|señora|monsieur|madame)[\\s\\u00A0]+");
    private static final Pattern WORD = Pattern
            .compile("['’]?[\\p{L}\\p{M}\u2588]+(?:[-'’‑][\\p{L}\\p{M}\u2588]+)*\\.?");
    private static final Pattern PARTICLE = Pattern.compile(
            "van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|les|af|av|zu|zum|zur|ter|ten|el|al|bin|ibn|y|e|i"
                    + "|ní|nic|ó|mac|mc|uí|['’]t|op|in|het|degli|dalla|dello|d|l|vom|und"
                    + "|ван|фон|дер|ден|де|дьо|дю|ди|да|дел|льо|ла|βαν|φον|ντε|ντι|ντα|ντο|ντου|ντελ|ντερ|λα|λε");
    /** What is written onto the capital of a name: d'Artois, dell'Orto, Ó hEithir. */
    private static final Pattern ELIDED = Pattern.compile("(?:(?:d|l|dell|dall|all|nell|o)['’]|[hnt]-?)(?=\\p{Lu})");
    private static final Pattern GAP = Pattern.compile("[\\s\\u00A0]+");
    private static final int MOST_WORDS = 6;

    /** The name that a text begins with and that ends where it does, or before a mark that no name contains. */
    public static Optional<PersonName> at(String text, int from) {
        int begin = text.length() - withoutTitles(text.substring(from)).length();
        List<String> words = new ArrayList<>();
        int end = begin;
        int next = begin;
        Matcher word = WORD.matcher(text);
        Matcher gap = GAP.matcher(text);
        while (words.size() < MOST_WORDS && word.region(next, text.length()).lookingAt() && namePart(word.group())) {
            words.add(word.group());
            end = word.end();
            if (!gap.region(end, text.length()).lookingAt()) {
                break;
            }
            next = gap.end();
        }
        while (!words.isEmpty() && particle(words.getLast())) {
            words.removeLast();
            end = begin + text.substring(begin, end).stripTrailing().lastIndexOf(' ');
        }
        boolean capitalised = !words.isEmpty() && isCapital(words.getFirst().codePointAt(0))
                || !words.isEmpty() && particle(words.getFirst());
        long full = words.stream().filter(w -> !particle(w)).count();
        return capitalised && full >= 2 ? Optional.of(new PersonName(begin, end)) : Optional.empty();
    }

    /** A text without the academic and polite titles it begins with. */
    public static String withoutTitles(String text) {
        int begin = 0;
        Matcher title = TITLE.matcher(text);
        while (title.region(begin, text.length()).lookingAt()) {
            begin = title.end();
        }
        return text.substring(begin);
    }

    private static boolean namePart(String word) {
        boolean initialOrWord = !word.endsWith(".") || word.length() <= 4;
        boolean capital = isCapital(word.codePointAt(0)) || ELIDED.matcher(word).lookingAt();
        return particle(word) || capital && initialOrWord;
    }

    /** Where a name was overwritten, the place of the name is still to be seen. */
    private static boolean isCapital(int letter) {
        return Character.isUpperCase(letter) || letter == OVERWRITTEN;
    }

    private static boolean particle(String word) {
        return PARTICLE.matcher(word).matches();
    }
}
