package org.rapporteur.ingest.format;

import java.util.Locale;
import java.util.Optional;

/** The forms in which word processors count the items of a list. */
enum ListNumber {
    DECIMAL, ROMAN, LETTER;

    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    private static final int LETTERS = 26;

    /** The form by its name in WordprocessingML, HTML ({@code type}) or OpenDocument; empty for bullets and none. */
    static Optional<ListNumber> of(String format) {
        return switch (format.toLowerCase(Locale.ROOT)) {
            case "1", "decimal", "decimalzero", "ordinal" -> Optional.of(DECIMAL);
            case "i", "lowerroman", "upperroman" -> Optional.of(ROMAN);
            case "a", "lowerletter", "upperletter" -> Optional.of(LETTER);
            default -> Optional.empty();
        };
    }

    /** A number in this form, in capitals where the format's name has one. */
    String of(int number, String format) {
        String written = String.valueOf(number);
        if (this == ROMAN && number > 0 && number < TENS.length * ONES.length) {
            written = TENS[number / ONES.length] + ONES[number % ONES.length];
        } else if (this == LETTER && number > 0 && number <= LETTERS) {
            written = String.valueOf((char) ('a' + number - 1));
        }
        boolean capital = format.startsWith("upper") || format.equals("A") || format.equals("I");
        return capital ? written.toUpperCase(Locale.ROOT) : written;
    }
}
