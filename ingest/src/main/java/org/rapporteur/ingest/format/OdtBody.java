package org.rapporteur.ingest.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through the content of an .odt. */
final class OdtBody {
    private static final int MOST_SPACES = 200;

    private final OdtStyles styles;
    private final Flow flow = new Flow();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<OdtList> lists = new ArrayDeque<>();
    private final Deque<List<List<Paragraph>>> rows = new ArrayDeque<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private boolean inText;
    private int noteCount;

    /** A paragraph while it is read. */
    private static final class Open {
        private final InlineText inline = new InlineText();
        private final List<Paragraph> below = new ArrayList<>();
        private final String style;
        private final Optional<Integer> heading;
        private final Deque<Boolean> hidden = new ArrayDeque<>();

        Open(String style, Optional<Integer> heading) {
            this.style = style;
            this.heading = heading;
        }
    }

    /** A list while it is read; whether the next paragraph is the first of an item. */
    private static final class OdtList {
        private final String style;
        private boolean itemBegins;

        OdtList(String style) {
            this.style = style;
        }
    }

    OdtBody(OdtStyles styles) {
        this.styles = styles;
    }

    void read(XmlPart xml) throws UnreadableException {
        for (XmlPart.Event event = xml.next(); event != XmlPart.Event.FINISHED; event = xml.next()) {
            switch (event) {
                case START -> start(xml);
                case END -> end(xml.name());
                case TEXT -> append(xml.text().replaceAll("[\\t\\n\\r ]+", " "));
                case FINISHED -> {
                    // The loop ends.
                }
            }
        }
    }

    List<Paragraph> paragraphs() {
        return flow.paragraphs();
    }

    private void start(XmlPart xml) throws UnreadableException {
        switch (xml.name()) {
            case "text" -> inText = inText || xml.isFrom(":office:1.0");
            case "p", "h" -> {
                String style = xml.attribute("style-name").orElse("");
                Optional<Integer> heading = xml.name().equals("h")
                        ? xml.number("outline-level").or(() -> Optional.of(1))
                        : styles.heading(style);
                open.push(new Open(style, heading));
            }
            case "list" -> lists.push(new OdtList(
                    xml.attribute("style-name").orElseGet(() -> lists.isEmpty() ? "" : lists.peek().style)));
            case "list-item" -> Nesting.innermost(lists).itemBegins = true;
            case "table-row" -> rows.push(new ArrayList<>());
            case "table-cell" -> flow.begin();
            case "tracked-changes", "annotation", "annotation-end", "table-of-content", "alphabetical-index",
                    "bibliography", "illustration-index", "table-index", "covered-table-cell", "note-citation",
                    "sequence-decls", "forms", "object", "desc", "title", "ruby-text", "hidden-text",
                    "hidden-paragraph" ->
                xml.skip();
            default -> inline(xml);
        }
    }

    private void inline(XmlPart xml) {
        if (open.isEmpty()) {
            return;
        }
        Open paragraph = open.peek();
        switch (xml.name()) {
            case "span" -> paragraph.hidden.push(xml.attribute("style-name").filter(styles::isHidden).isPresent());
            case "s" -> append(" ".repeat(Math.clamp(xml.number("c").orElse(1), 1, MOST_SPACES)));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            case "a" -> paragraph.inline.beginLink(xml.attribute("href").orElse(""));
            case "note", "text-box" -> flow.begin();
            default -> {
                // Marks and fields, whose text is read as any other.
            }
        }
    }

    private void end(String name) throws UnreadableException {
        switch (name) {
            case "p", "h" -> finish(Nesting.closed(open));
            case "list" -> Nesting.closed(lists);
            case "table-cell" -> Nesting.innermost(rows).add(flow.end());
            case "table-row" -> flow.add(new Paragraph.Row(Nesting.closed(rows)));
            case "span" -> {
                if (!open.isEmpty()) {
                    open.peek().hidden.poll();
                }
            }
            case "a" -> {
                if (!open.isEmpty()) {
                    open.peek().inline.endLink();
                }
            }
            case "note" -> {
                if (!open.isEmpty()) {
                    open.peek().below.addAll(Note.marked(++noteCount, flow.end()));
                }
            }
            case "text-box" -> {
                if (!open.isEmpty()) {
                    open.peek().below.addAll(flow.end());
                }
            }
            default -> {
                // Nothing was begun for it.
            }
        }
    }

    private void append(String text) {
        if (inText && !open.isEmpty() && !open.peek().hidden.contains(true)) {
            open.peek().inline.append(text);
        }
    }

    private void finish(Open paragraph) throws UnreadableException {
        String text = paragraph.inline.text();
        if (!styles.isHidden(paragraph.style)) {
            flow.add(read(paragraph, text));
        }
        flow.addAll(paragraph.below);
    }

    private Paragraph read(Open paragraph, String text) {
        if (text.isBlank()) {
            return new Paragraph.Plain("");
        }
        if (paragraph.heading.isPresent()) {
            return new Paragraph.Heading(paragraph.heading.get(), text);
        }
        Optional<String> own = styles.list(paragraph.style);
        if (!lists.isEmpty() && lists.peek().itemBegins) {
            lists.peek().itemBegins = false;
            String list = lists.peek().style.isEmpty() ? own.orElse("") : lists.peek().style;
            return new Paragraph.Item(lists.size() - 1, number(list, lists.size()), text);
        }
        return lists.isEmpty() && own.isPresent()
                ? new Paragraph.Item(0, number(own.get(), 1), text)
                : new Paragraph.Plain(text);
    }

    /** Counts the next item; a list goes on where another of its style ended. */
    private Optional<String> number(String list, int level) {
        int[] count = counts.computeIfAbsent(list, first -> new int[Limits.DEPTH + 1]);
        Arrays.fill(count, level + 1, count.length, 0);
        return styles.numbering(list, level).map(numbering -> {
            count[level] = count[level] == 0 ? numbering.start() : count[level] + 1;
            String number = ListNumber.of(numbering.format()).orElseThrow().of(count[level], numbering.format());
            return (numbering.prefix() + number + numbering.suffix()).strip();
        });
    }
}
