package org.rapporteur.ingest.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Legal forms behind the names of bodies, of all countries at once: {@code legal-forms.tsv}. */
public final class LegalForm {
    private static final Set<String> FORMS = LexiconFile.lines("legal-forms.tsv").stream()
            .flatMap(line -> LexiconFile.variants(line.split("\t", 2)[1]).stream()).map(LegalForm::plain)
            .collect(Collectors.toUnmodifiableSet());
    private static final List<String> WITH_STOP = LexiconFile.lines("legal-forms.tsv").stream()
            .flatMap(line -> LexiconFile.variants(line.split("\t", 2)[1]).stream()).filter(form -> form.endsWith("."))
            .map(form -> " " + form).toList();
    private static final String GAP = "[\\s\\u00A0]*";
    private static final Pattern SUFFIX = Pattern.compile("(?u)(?<=[\\p{L}\\p{N}»“”\")])(?:" + GAP + "," + GAP
            + "|[\\s\\u00A0]+)(?:" + alternatives() + ")\\.?" + GAP + "$");

    private LegalForm() {}

    /** Whether these words are a legal form and nothing else. */
    public static boolean is(String words) {
        return FORMS.contains(plain(words));
    }

    /** Whether a name ends in a legal form. */
    public static boolean ends(String name) {
        return SUFFIX.matcher(name).find();
    }

    /** Whether a text ends in a legal form that is written with a full stop, so that the stop ends no sentence. */
    public static boolean endsWithStop(String text) {
        return text.endsWith(".") && WITH_STOP.stream().anyMatch(text::endsWith);
    }

    /** A name without the legal form it ends in. */
    public static String without(String name) {
        Matcher suffix = SUFFIX.matcher(name);
        return suffix.find() ? name.substring(0, suffix.start()) : name;
    }

    /** A name without the legal form it begins or ends with. */
    public static String withoutAny(String name) {
        String shorter = without(name);
        return begins(shorter) ? shorter.substring(shorter.indexOf(' ') + 1) : shorter;
    }

    /** Whether a name begins with a legal form in capitals, as it does in Baltic countries. */
    public static boolean begins(String name) {
        int blank = name.indexOf(' ');
        return blank > 1 && blank < name.length() - 1 && is(name.substring(0, blank))
                && name.substring(0, blank).codePoints().filter(Character::isUpperCase).count() > 1
                && !Character.isLowerCase(name.codePointAt(blank + 1));
    }

    private static String plain(String form) {
        return form.replaceAll("[.\\s\\u00A0/]", "").toLowerCase(Locale.ROOT);
    }

    private static String alternatives() {
        return LexiconFile.lines("legal-forms.tsv").stream()
                .flatMap(line -> LexiconFile.variants(line.split("\t", 2)[1]).stream()).distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(form -> form.strip().codePoints().mapToObj(LegalForm::letter).collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
    }

    /** A full stop may have a blank behind it or not. */
    private static String letter(int letter) {
        return switch (letter) {
            case '.' -> "\\." + GAP;
            case ' ' -> GAP;
            default -> Pattern.quote(Character.toString(letter));
        };
    }
}
