package org.rapporteur.ingest.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.PersonName;

/**
 * A line that names a speaker and their talk, and so may introduce them: "Name (post, body): “Title”", "Name – «Title»",
 * or in a programme "9.15 Name, body: Title".
 *
 * @param name the name, titles and degrees left out
 * @param post what stands between name and title; empty where nothing does
 * @param line the whole line
 * @param timed whether a time of day stands before the name
 */
record TalkLine(Quote name, Optional<Quote> post, Quote line, boolean timed) {
    private static final String BLANK = "[\\s\\u00A0]*";
    private static final String CLOCK = "\\d{1,2}[.:h]\\d{2}(?!\\d)";
    private static final Pattern TIME = Pattern
            .compile("(?u)" + CLOCK + "(?:" + BLANK + "[–—-]" + BLANK + CLOCK + ")?(?:" + BLANK
                    + "(?:h|hrs?|hod|Uhr|uur|val|ч)\\b\\.?)?(?:" + BLANK + "[:–—|-])?[\\s\\u00A0]+(?=\\p{L})");
    private static final String POST = "(?:" + BLANK
            + "\\((?<brackets>[^()\\n]{2,160})\\)|,[\\s\\u00A0]*(?<behind>[^:„“«\"\\n]{2,160}?)(?=:|\\s[–—-]))?"
            + BLANK;
    private static final Pattern QUOTED = Pattern
            .compile(POST + "(?:[:–—-]" + BLANK + ")?[„“”«»\"][^„“”«»\"\\n]{3,200}[“”»«\"]\\.?");
    private static final Pattern TITLED = Pattern.compile(POST + ":" + BLANK + "\\S[^\\n]{2,200}");

    /** What stands behind the time of day that a line begins with; all of it where it begins with none. */
    static Block untimed(Block block) {
        Matcher time = TIME.matcher(block.raw());
        return time.lookingAt() ? block.part(time.end(), block.raw().length()).orElse(block) : block;
    }

    static Optional<TalkLine> of(Block block) {
        Block line = untimed(block);
        String raw = line.raw();
        return PersonName.at(raw, 0).flatMap(name -> {
            Matcher behind = (line == block ? QUOTED : TITLED).matcher(raw).region(name.behindDegrees(raw),
                    raw.length());
            return behind.matches()
                    ? line.quote(name.begin(), name.end())
                            .map(found -> new TalkLine(found, post(line, behind), block.quote(), line != block))
                    : Optional.empty();
        });
    }

    /** A line with a title behind a colon that is not in quotation marks: only what stands around it shows that it is one. */
    static Optional<TalkLine> titled(Block block) {
        String raw = block.raw();
        return PersonName.at(raw, 0).flatMap(name -> {
            Matcher behind = TITLED.matcher(raw).region(name.behindDegrees(raw), raw.length());
            return behind.matches()
                    ? block.quote(name.begin(), name.end())
                            .map(found -> new TalkLine(found, post(block, behind), block.quote(), false))
                    : Optional.empty();
        });
    }

    private static Optional<Quote> post(Block line, Matcher behind) {
        return Stream.of("brackets", "behind").filter(group -> behind.group(group) != null).findFirst()
                .flatMap(group -> line.quote(behind.start(group), behind.end(group)));
    }
}
