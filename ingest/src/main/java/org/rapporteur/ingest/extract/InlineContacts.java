package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.read.Span;
import org.rapporteur.ingest.text.OnlineService;

/** Contacts that stand behind a person on the same line: "Name, post (mail@host.example), @handle@host.example". */
final class InlineContacts {
    /** What stands for each character of a contact: a blank that no report has. */
    static final char BLANKED = '\f';

    private static final Pattern LABEL = Pattern
            .compile("(?u)(\\p{L}[\\p{L}-]{0,15}(?:[\\s\\u00A0]\\p{L}{1,6})?)[\\s\\u00A0]*(:?)[\\s\\u00A0]*$");
    private static final Pattern BEFORE = Pattern.compile("[\\s\\u00A0,;|·•–—\\f-]*([(\\[]?)[\\s\\u00A0]*$");
    private static final Pattern CLOSING = Pattern.compile("[\\s\\u00A0]*[)\\]]");

    private InlineContacts() {}

    /** The line with blanks for each contact behind an index, its label and the marks that part it from the words before. */
    static String blanked(String raw, int from) {
        StringBuilder blanked = new StringBuilder(raw);
        List<Span> spans = Contacts.spans(raw).stream().filter(span -> span.begin() >= from).toList();
        for (Span span : spans) {
            int begin = behindLabel(blanked, from, span.begin());
            Matcher before = BEFORE.matcher(blanked).region(from, begin);
            boolean opened = before.find() && !before.group(1).isEmpty();
            Matcher closing = CLOSING.matcher(blanked).region(span.end(), blanked.length());
            boolean closed = closing.lookingAt();
            int first = opened && !closed ? begin : Math.min(begin, before.start());
            for (int i = first; i < (opened && closed ? closing.end() : span.end()); i++) {
                blanked.setCharAt(i, BLANKED);
            }
        }
        return blanked.toString();
    }

    private static int behindLabel(CharSequence text, int from, int end) {
        Matcher label = LABEL.matcher(text).region(from, end);
        boolean labelled = label.find()
                && (!label.group(2).isEmpty() || OnlineService.ofLabel(label.group(1)).isPresent());
        return labelled ? label.start() : end;
    }
}
