package org.rapporteur.ingest.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes through the elements of a page, without recursion: their depth is the page's to choose. */
final class HtmlBody {
    private static final Set<String> CELLS = Set.of("td", "th");

    private final Flow flow = new Flow();
    private final Deque<List<List<Paragraph>>> rows = new ArrayDeque<>();
    private final Deque<Item> items = new ArrayDeque<>();
    private InlineText inline = new InlineText();
    private Optional<Integer> heading = Optional.empty();
    private int preformatted;
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private boolean gap = true;

    /** An item whose first paragraph is still to come. */
    private record Item(int level, Optional<String> number) {}

    void read(Element root) throws UnreadableException {
        Node node = root;
        int depth = 0;
        while (node != null) {
            open(node);
            if (node.childNodeSize() > 0) {
                node = node.childNode(0);
                depth++;
            } else {
                while (node != null && depth > 0 && node.nextSibling() == null) {
                    close(node);
                    node = node.parent();
                    depth--;
                }
                close(node);
                node = depth == 0 ? null : node.nextSibling();
            }
        }
        paragraph(false);
    }

    List<Paragraph> paragraphs() {
        return flow.paragraphs();
    }

    private void open(Node node) throws UnreadableException {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (element.isBlock() || CELLS.contains(name)) {
                paragraph(false);
            }
            switch (name) {
                case "br" -> lineBreak();
                case "pre" -> preformatted++;
                case "a" -> inline.beginLink(element.attr("href"));
                case "ul", "ol", "menu" -> lists.push(list(element));
                case "li" -> items.push(new Item(Math.max(0, lists.size() - 1),
                        lists.isEmpty() ? Optional.empty() : lists.peek().number()));
                case "tr" -> rows.push(new ArrayList<>());
                case "td", "th" -> flow.begin();
                case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = Optional.of(name.charAt(1) - '0');
                default -> {
                    // Its text is all that matters.
                }
            }
        }
    }

    private void close(Node node) throws UnreadableException {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("a")) {
                inline.endLink();
            }
            if (element.isBlock() || CELLS.contains(name)) {
                paragraph(name.equals("p"));
            }
            switch (name) {
                case "pre" -> preformatted--;
                case "ul", "ol", "menu" -> lists.poll();
                case "li" -> items.poll();
                case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = Optional.empty();
                case "td", "th" -> cell();
                case "tr" -> flow.add(new Paragraph.Row(rows.pop()));
                default -> {
                    // Nothing was begun for it.
                }
            }
        }
    }

    /** A cell without a row is no cell. */
    private void cell() throws UnreadableException {
        List<Paragraph> cell = flow.end();
        if (rows.isEmpty()) {
            flow.addAll(cell);
        } else {
            rows.peek().add(cell);
        }
    }

    /** Outside preformatted text any white space is one blank; a no-break space is none. */
    private void append(String text) {
        if (preformatted > 0) {
            inline.append(text);
            gap = false;
            return;
        }
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean space = character == ' ' || character == '\n' || character == '\t' || character == '\r'
                    || character == '\f';
            if (!space || !gap) {
                words.append(space ? ' ' : character);
            }
            gap = space;
        }
        inline.append(words);
    }

    private void lineBreak() {
        inline.lineBreak();
        gap = true;
    }

    /** What was collected is a paragraph; an empty one counts only where the page has one. */
    private void paragraph(boolean evenEmpty) throws UnreadableException {
        String text = inline.text();
        inline = new InlineText();
        gap = true;
        if (text.isBlank()) {
            if (evenEmpty && items.isEmpty() && rows.isEmpty()) {
                flow.add(new Paragraph.Plain(""));
            }
        } else if (heading.isPresent()) {
            flow.add(new Paragraph.Heading(heading.get(), text));
        } else if (!items.isEmpty() && items.peek().level() >= 0) {
            Item item = items.pop();
            flow.add(new Paragraph.Item(item.level(), item.number(), text));
            items.push(new Item(-1, Optional.empty()));
        } else {
            flow.add(new Paragraph.Plain(text));
        }
    }

    private static OpenList list(Element list) {
        String type = list.attr("type").isEmpty() ? "1" : list.attr("type");
        int start = list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
        return new OpenList(list.normalName().equals("ol") ? ListNumber.of(type) : Optional.empty(), type, start);
    }

    /** A list while it is read, and the number of its next item. */
    private static final class OpenList {
        private final Optional<ListNumber> form;
        private final String type;
        private int next;

        OpenList(Optional<ListNumber> form, String type, int next) {
            this.form = form;
            this.type = type;
            this.next = next;
        }

        Optional<String> number() {
            return form.map(known -> known.of(next++, type) + ".");
        }
    }
}
