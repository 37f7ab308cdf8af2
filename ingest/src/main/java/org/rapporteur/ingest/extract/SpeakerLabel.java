package org.rapporteur.ingest.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.read.Block;

/**
 * A known person's name and a colon before what they said.
 *
 * @param person the index in the roster
 * @param name the name's end in the block's raw text
 * @param end where the words begin
 */
record SpeakerLabel(int person, int name, int end) {
    private static final Pattern LABEL = Pattern.compile(
            "(?u)^([\\p{L}\\p{M}\u2588][\\p{L}\\p{M}\u2588.'’‑ \\u00A0-]{0,60}?)[\\s\\u00A0]*(?:\\([^)]{1,80}\\)[\\s\\u00A0]*)?:[\\s\\u00A0]*");

    static Optional<SpeakerLabel> of(Block block, Roster roster) {
        Matcher matcher = LABEL.matcher(block.raw());
        if (!matcher.find() || matcher.end() == block.raw().length()) {
            return Optional.empty();
        }
        return roster.find(matcher.group(1)).map(person -> new SpeakerLabel(person, matcher.end(1), matcher.end()));
    }
}
