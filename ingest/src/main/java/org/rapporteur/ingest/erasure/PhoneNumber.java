package org.rapporteur.ingest.erasure;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A telephone number, however its digits are grouped.
 *
 * @param international whether it begins with the code of a country
 * @param digits its digits, without the zeros before the code of a country or of a place
 */
record PhoneNumber(boolean international, String digits) {
    private static final String WRITTEN = "(?:\\+|(?<![\\d+])0)\\d(?:[ \\u00A0().\\/-]{0,3}\\d){5,16}";
    private static final Pattern NUMBER = Pattern.compile(WRITTEN);
    /** A zero that is dialled within the country alone. */
    private static final String INNER_ZERO = "\\(0\\)";
    private static final int FEWEST_DIGITS = 7;

    /**
     * A number in a text.
     *
     * @param begin the index of its first character
     * @param end the index behind its last
     */
    record Found(int begin, int end, PhoneNumber number) {}

    static Stream<Found> in(String text) {
        return NUMBER.matcher(text).results().map(found -> new Found(found.start(), found.end(), read(found.group())))
                .filter(found -> found.number().digits().length() >= FEWEST_DIGITS);
    }

    /** Those that are a number for sure; what begins with one zero may be a date. */
    static Stream<Found> internationalIn(String text) {
        return in(text).filter(found -> found.number().international());
    }

    private static PhoneNumber read(String written) {
        String digits = written.replaceAll(INNER_ZERO, "").replaceAll("\\D", "");
        boolean international = written.startsWith("+") || digits.startsWith("00");
        return new PhoneNumber(international, digits.replaceFirst("^0+", ""));
    }

    /** Whether it may be dialled for an international number: within the country the code is left out. */
    boolean reaches(PhoneNumber other) {
        return international ? other.digits.equals(digits) : other.digits.endsWith(digits);
    }
}
