package org.rapporteur.ingest.extract;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.read.Span;
import org.rapporteur.ingest.text.OnlineService;

/** Contacts that stand behind a person on the same line: "Name, post (mail@host.example), @handle@host.example". */
final class InlineContacts {
    /** What stands for each character of a contact: a blank that no report has. */
    static final char BLANKED = '\f';

    private static final Pattern LABEL = Pattern
            .compile("(?u)(\\p{L}[\\p{L}-]{0,15}(?:[\\s\\u00A0]\\p{L}{1,6})?)[\\s\\u00A0]*(:?)[\\s\\u00A0]*$");
    /** The label of a number has no colon, or a full stop. */
    private static final Pattern CALL = Pattern.compile("(?u)\\p{L}[\\p{L}-]{0,15}[.:]{0,2}[\\s\\u00A0]*$");
    private static final Pattern BEFORE = Pattern.compile("[\\s\\u00A0,;|·•–—\\f-]*([(\\[]?)[\\s\\u00A0]*$");
    private static final Pattern CLOSING = Pattern.compile("[\\s\\u00A0]*[)\\]]");

    /** A number to call, behind a label for it. */
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?u)(?<=\\p{L}[.:]{0,2}[\\s\\u00A0]{0,2})(?<![\\p{L}\\d])(?:\\(?\\+|\\(?0)\\d?(?:[\\s\\u00A0()./-]?[\\s\\u00A0]?\\d){6,14}");
    /** Brackets in which nothing but contacts stood. */
    private static final Pattern EMPTIED = Pattern
            .compile("[\\s\\u00A0,;\\f-]*[(\\[][\\s\\u00A0,;|.:/·•–—\\f-]*[)\\]]");

    private InlineContacts() {}

    /** The line with blanks for each contact behind an index, its label and the marks that part it from the words before. */
    static String blanked(String raw, int from) {
        StringBuilder blanked = new StringBuilder(raw);
        List<Span> contacts = Contacts.spans(raw);
        List<Span> numbers = TELEPHONE
                .matcher(raw).results().map(number -> new Span(number.start(), number.end())).filter(number -> contacts
                        .stream().noneMatch(span -> span.begin() < number.end() && number.begin() < span.end()))
                .toList();
        List<Span> spans = Stream.concat(contacts.stream(), numbers.stream()).filter(span -> span.begin() >= from)
                .sorted(Comparator.comparing(Span::begin)).toList();
        for (Span span : spans) {
            Matcher call = CALL.matcher(blanked).region(from, span.begin());
            int begin = numbers.contains(span) && call.find() ? call.start() : behindLabel(blanked, from, span.begin());
            Matcher before = BEFORE.matcher(blanked).region(from, begin);
            boolean opened = before.find() && !before.group(1).isEmpty();
            Matcher closing = CLOSING.matcher(blanked).region(span.end(), blanked.length());
            boolean closed = closing.lookingAt();
            int first = opened && !closed ? begin : Math.min(begin, before.start());
            blank(blanked, first, opened && closed ? closing.end() : span.end());
        }
        EMPTIED.matcher(blanked.toString()).results()
                .forEach(brackets -> blank(blanked, brackets.start(), brackets.end()));
        return blanked.toString();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, BLANKED);
        }
    }

    private static int behindLabel(CharSequence text, int from, int end) {
        Matcher label = LABEL.matcher(text).region(from, end);
        boolean labelled = label.find()
                && (!label.group(2).isEmpty() || OnlineService.ofLabel(label.group(1)).isPresent());
        return labelled ? label.start() : end;
    }
}
