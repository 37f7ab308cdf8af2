package org.rapporteur.ingest.format;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the hyphens that break a word at the end of a line from those it has anyway. */
final class PdfHyphens {
    private static final Pattern BROKEN = Pattern.compile("(\\p{L}+)[-\\u00AD\\u2010]$");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern REST = Pattern.compile("^\\p{Ll}+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S*$");
    /** Texts that are hyphenated break one line in so many. */
    private static final int SELDOM = 25;

    private final Set<String> words = new HashSet<>();
    private final boolean hyphenated;

    PdfHyphens(List<PdfLine> lines) {
        int broken = 0;
        for (PdfLine line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                words.add(word.group().toLowerCase(Locale.ROOT));
            }
            broken += BROKEN.matcher(line.text()).find() && !inAddress(line) ? 1 : 0;
        }
        hyphenated = broken * SELDOM > lines.size();
    }

    /** Whether a line ends within a web address. */
    boolean inAddress(PdfLine line) {
        return ADDRESS.matcher(line.text()).find();
    }

    /** Whether no blank follows the last word of a line that goes on in the next. */
    boolean joins(PdfLine line) {
        return inAddress(line) || BROKEN.matcher(line.text()).find();
    }

    /** The last word of a line, without its hyphen where that only breaks it. */
    String ended(PdfLine line, PdfLine next) {
        String last = line.words().getLast().text();
        Matcher broken = BROKEN.matcher(last);
        Matcher rest = REST.matcher(next.text());
        if (!broken.find() || !rest.find() || inAddress(line)) {
            return last;
        }
        String begin = broken.group(1).toLowerCase(Locale.ROOT);
        String end = rest.group();
        boolean soft = !last.endsWith("-");
        boolean breaks = soft || words.contains(begin + end) || hyphenated && !words.contains(begin + "-" + end);
        return breaks ? last.substring(0, last.length() - 1) : last;
    }
}
