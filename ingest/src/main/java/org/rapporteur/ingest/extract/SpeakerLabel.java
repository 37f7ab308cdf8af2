package org.rapporteur.ingest.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A known person's name and a mark before what they said: "Name:", "Name (Body):", "Name, Body:", "First Last –".
 *
 * @param person the index in the roster
 * @param end where the words begin
 */
record SpeakerLabel(int person, int end) {
    private static final String BLANK = "[\\s\\u00A0]*";
    private static final Pattern LABEL = Pattern
            .compile("(?u)([\\p{L}\\p{M}\u2588][\\p{L}\\p{M}\u2588.'’‑ \\u00A0-]{0,60}?)" + BLANK
                    + "(?:(?:\\([^)]{1,80}\\)|\\[[^\\]]{1,80}\\]|,[^:\\n]{1,80}?)" + BLANK
                    + ")?(?:(?<colon>:)|(?<=[\\s\\u00A0])[–—-](?=[\\s\\u00A0]))" + BLANK);
    private static final Pattern FULL_NAME = Pattern.compile("\\S{2,}[\\s\\u00A0]+\\S.*");

    /** What stands from an index on; before a dash only a name of two words is sure to be one. */
    static Optional<SpeakerLabel> at(int from, String raw, Roster roster) {
        Matcher matcher = LABEL.matcher(raw).region(from, raw.length());
        if (!matcher.lookingAt() || matcher.end() == raw.length()) {
            return Optional.empty();
        }
        boolean sure = matcher.group("colon") != null || FULL_NAME.matcher(matcher.group(1)).matches();
        return sure
                ? roster.find(matcher.group(1)).map(person -> new SpeakerLabel(person, matcher.end()))
                : Optional.empty();
    }
}
