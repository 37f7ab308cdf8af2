package org.rapporteur.ingest.erasure;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line that introduces a person and the lines of contacts below it, as far as they hold mail addresses. */
final class ContactLines {
    static final Pattern MAIL = Pattern
            .compile("(?u)([\\p{L}\\p{M}\\p{N}._+-]{1,64})@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}");
    private static final Pattern LINES = Pattern.compile("[^\\n]*(?:\\n(?=[^\\n]*[@/])[^\\n]+){0,5}");

    private ContactLines() {}

    /**
     * The mail addresses on these lines.
     *
     * @param begin where the name stands, in code points
     */
    static Set<String> mails(String text, int begin) {
        Set<String> found = new TreeSet<>();
        Matcher lines = LINES.matcher(text).region(text.offsetByCodePoints(0, begin), text.length());
        if (lines.lookingAt()) {
            MAIL.matcher(lines.group()).results().map(MatchResult::group).forEach(found::add);
        }
        return found;
    }
}
