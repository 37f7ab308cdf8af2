package org.rapporteur.ingest.erasure;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The lines that name a person and the lines of contacts below them, as far as they hold what the person is reached by:
 * mail addresses, pages, ORCID iDs and international phone numbers.
 */
public final class ContactLines {
    static final Pattern MAIL = Pattern
            .compile("(?u)([\\p{L}\\p{M}\\p{N}._+-]{1,64})@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}");
    private static final Pattern PAGE = Pattern
            .compile("(?iu)(?<=https?://)(?:www\\.)?[^\\s/]{3,253}/[^\\s?#,;)\\]>]*[\\p{L}\\p{N}_]");
    private static final Pattern ORCID = Pattern.compile("(?i)\\b(?:\\d{4}[- ]?){3}\\d{3}[\\dx]\\b");
    private static final int MOST_LINES = 5;

    private final Redaction person;
    private final Redaction others;
    private final Set<String> found = new TreeSet<>();

    private ContactLines(Traces person, Traces others) {
        this.person = Redaction.of(ofNames(person), ofNames(others), Redaction.Scope.MENTIONED);
        this.others = Redaction.of(ofNames(others), ofNames(person), Redaction.Scope.ELSEWHERE);
    }

    /** The person's traces and what these texts, which speak of the person, give as ways to reach them. */
    public static Traces added(Traces person, Traces others, Collection<String> texts) {
        ContactLines lines = new ContactLines(person, others);
        texts.forEach(lines::read);
        return person.and(new Traces(Set.of(), Set.of(), lines.found));
    }

    private static Traces ofNames(Traces traces) {
        return new Traces(traces.names(), Set.of(), Set.of());
    }

    private void read(String text) {
        int left = 0;
        for (String line : text.split("\n")) {
            if (person.finds(line)) {
                left = MOST_LINES;
                take(share(line));
            } else if (left > 0 && isReached(line) && !others.finds(line)) {
                left--;
                take(line);
            } else {
                left = 0;
            }
        }
    }

    private static boolean isReached(String line) {
        return line.indexOf('@') >= 0 || line.indexOf('/') >= 0 || ORCID.matcher(line).find()
                || PhoneNumber.internationalIn(line).findAny().isPresent();
    }

    /** What stands behind somebody else's name is theirs; what stands before all names is the first one's. */
    private String share(String line) {
        int begin = position(person, line);
        String own = position(others, line) < begin ? line.substring(begin) : line;
        return own.substring(0, position(others, own));
    }

    /** The first character that is overwritten; the end of the line where none is. */
    private static int position(Redaction redaction, String line) {
        int[] points = line.codePoints().toArray();
        int position = Arrays.mismatch(points, redaction.of(line).codePoints().toArray());
        return line.offsetByCodePoints(0, position < 0 ? points.length : position);
    }

    private void take(String line) {
        MAIL.matcher(line).results().forEach(mail -> found.add(mail.group()));
        PAGE.matcher(line).results().forEach(page -> found.add(page.group()));
        ORCID.matcher(line).results().forEach(number -> found.add(number.group()));
        PhoneNumber.internationalIn(line).forEach(number -> found.add(line.substring(number.begin(), number.end())));
    }
}
