package org.rapporteur.ingest.erasure;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Letters that an account, a mail address or a page of a person is recognised by.
 *
 * @param written in lower case, with what has to stand around it
 * @param begin of what is the person's in it, in characters
 * @param end of what is the person's in it
 * @param coined whether nothing else is written like this, so that it is found in running text, too
 */
record Handle(String written, int begin, int end, boolean coined) {
    private static final Pattern COINED = Pattern.compile("(?=.*\\p{L})(?=.*[^\\p{L}])[\\p{L}\\p{M}\\p{N}._]+");
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_COINED = 5;

    /** The name of an account; of a mail address what stands before the at sign, of a web address what follows the host. */
    static Stream<Handle> of(String trace) {
        Letters letters = Letters.of(trace.codePoints().toArray());
        String written = letters.text(0, letters.length()).toLowerCase(Locale.ROOT);
        int at = written.indexOf('@');
        int slash = written.indexOf('/');
        if (at > 0 && !written.substring(0, at).contains("/")) {
            return Stream.concat(Stream.of(new Handle(written, 0, at, true)), part(written.substring(0, at)));
        }
        if (slash > 0) {
            String last = written.substring(written.lastIndexOf('/') + 1);
            return Stream.concat(Stream.of(new Handle(written, slash + 1, written.length(), true)),
                    part(last.startsWith("@") ? last.substring(1) : last));
        }
        return Stream.of(new Handle(written, 0, written.length(), true));
    }

    /** People use one name in many places. */
    private static Stream<Handle> part(String name) {
        return name.length() < SHORTEST_PART || name.chars().allMatch(Character::isDigit)
                ? Stream.empty()
                : Stream.of(new Handle(name, 0, name.length(), COINED.matcher(name).matches()));
    }

    /** Whether it is long enough to be recognised wherever it stands. */
    boolean isLong() {
        return written.codePointCount(0, written.length()) >= SHORTEST_COINED;
    }
}
