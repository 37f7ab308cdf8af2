package org.rapporteur.ingest.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through a part of a .docx that holds paragraphs. */
final class DocxBody {
    private static final Pattern HYPERLINK = Pattern.compile("(?i)^\\s*HYPERLINK\\s+\"([^\"]*)\"");
    private static final String TRANSITIONAL = "wordprocessingml/2006/main";
    private static final String STRICT = "wordprocessingml/main";
    private static final String MATHS = "/math";
    private static final int SYMBOLS = 0xF000;

    private final DocxStyles styles;
    private final DocxLists lists;
    private final DocxLinks links;
    private final Map<String, List<Paragraph>> notes;
    private final Map<String, List<Paragraph>> ownNotes = new HashMap<>();
    private final Flow flow = new Flow();
    private final Deque<DocxParagraph> open = new ArrayDeque<>();
    private final Deque<DocxRow> rows = new ArrayDeque<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    private Optional<InlineText> carried = Optional.empty();
    private String note = "";
    private boolean contents;
    private int noteCount;

    /** A field from its beginning on: its code, then what it shows. */
    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean shown;
        private boolean link;
    }

    DocxBody(DocxStyles styles, DocxLists lists, DocxLinks links, Map<String, List<Paragraph>> notes) {
        this.styles = styles;
        this.lists = lists;
        this.links = links;
        this.notes = notes;
    }

    void read(XmlPart xml) throws UnreadableException {
        for (XmlPart.Event event = xml.next(); event != XmlPart.Event.FINISHED; event = xml.next()) {
            boolean known = event != XmlPart.Event.TEXT && (xml.isFrom(TRANSITIONAL) || xml.isFrom(STRICT));
            if (event == XmlPart.Event.START && xml.name().equals("Fallback")) {
                xml.skip();
            } else if (event == XmlPart.Event.START && xml.name().equals("t") && (known || xml.isFrom(MATHS))) {
                text(xml);
            } else if (event == XmlPart.Event.START && known) {
                start(xml);
            } else if (event == XmlPart.Event.END && known) {
                end(xml.name());
            }
        }
    }

    List<Paragraph> paragraphs() {
        return flow.paragraphs();
    }

    /** The notes by their number. */
    Map<String, List<Paragraph>> notes() {
        return ownNotes;
    }

    private void start(XmlPart xml) throws UnreadableException {
        if (!open.isEmpty() && open.peek().takesProperty(xml)) {
            return;
        }
        switch (xml.name()) {
            case "p" -> {
                open.push(new DocxParagraph(carried.orElseGet(InlineText::new)));
                carried = Optional.empty();
            }
            case "del", "moveFrom", "cellDel" -> deleted(xml);
            case "pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange", "sectPr", "rt" ->
                xml.skip();
            case "tr" -> rows.push(new DocxRow());
            case "trPr" -> Nesting.innermost(rows).inProperties = true;
            case "tc", "txbxContent" -> flow.begin();
            case "footnote", "endnote" -> {
                note = xml.attribute("id").orElse("");
                flow.begin();
            }
            case "docPartGallery" -> contents = xml.attribute("val").filter("Table of Contents"::equals).isPresent();
            case "sdtContent" -> {
                if (contents) {
                    contents = false;
                    xml.skip();
                }
            }
            default -> inline(xml);
        }
    }

    /** What stands within a paragraph. */
    private void inline(XmlPart xml) throws UnreadableException {
        if (open.isEmpty()) {
            return;
        }
        DocxParagraph paragraph = open.peek();
        switch (xml.name()) {
            case "r" -> paragraph.hidden = false;
            case "vanish" -> paragraph.hidden = isOn(xml);
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> symbol(xml);
            case "instrText" -> {
                if (xml.next() == XmlPart.Event.TEXT && !fields.isEmpty()) {
                    fields.peek().code.append(xml.text());
                }
            }
            case "fldChar" -> field(xml.attribute("fldCharType").orElse(""));
            case "fldSimple" -> paragraph.inline.beginLink(target(xml.attribute("instr").orElse("")).orElse(""));
            case "hyperlink" -> paragraph.inline.beginLink(xml.attribute("id").flatMap(links::target).orElse(""));
            case "footnoteReference", "endnoteReference" -> {
                String key = xml.name().replace("Reference", "") + xml.attribute("id").orElse("");
                paragraph.notes.addAll(Note.marked(++noteCount, notes.getOrDefault(key, List.of())));
            }
            default -> {
                // Containers that say nothing themselves.
            }
        }
    }

    private void end(String name) throws UnreadableException {
        switch (name) {
            case "p" -> finish(Nesting.closed(open));
            case "fldSimple", "hyperlink" -> {
                if (!open.isEmpty()) {
                    open.peek().inline.endLink();
                }
            }
            case "pPr" -> {
                if (!open.isEmpty()) {
                    open.peek().inProperties = false;
                }
            }
            case "trPr" -> Nesting.innermost(rows).inProperties = false;
            case "tc" -> Nesting.innermost(rows).cells.add(flow.end());
            case "tr" -> {
                DocxRow row = Nesting.closed(rows);
                if (!row.deleted) {
                    flow.add(new Paragraph.Row(row.cells));
                }
            }
            case "txbxContent" -> {
                List<Paragraph> box = flow.end();
                if (!open.isEmpty()) {
                    open.peek().notes.addAll(box);
                }
            }
            case "footnote", "endnote" -> ownNotes.put(note, flow.end());
            default -> {
                // Nothing was begun for it.
            }
        }
    }

    private void deleted(XmlPart xml) throws UnreadableException {
        if (!rows.isEmpty() && rows.peek().inProperties) {
            rows.peek().deleted = true;
        } else {
            xml.skip();
        }
    }

    private void text(XmlPart xml) throws UnreadableException {
        if (xml.next() == XmlPart.Event.TEXT) {
            append(xml.text());
        }
    }

    private void append(String text) {
        boolean code = !fields.isEmpty() && !fields.peek().shown;
        if (!open.isEmpty() && !open.peek().hidden && !code) {
            open.peek().inline.append(text);
        }
    }

    /** Symbol fonts have their bullets in the private use area. */
    private void symbol(XmlPart xml) {
        String code = xml.attribute("char").filter(value -> value.matches("(?i)[0-9a-f]{2,4}")).orElse("20");
        int symbol = Integer.parseInt(code, 16);
        append(symbol >= SYMBOLS ? "\u00B7" : String.valueOf((char) symbol));
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push(new Field());
            case "separate" -> {
                if (!fields.isEmpty()) {
                    Field field = fields.peek();
                    field.shown = true;
                    Optional<String> target = target(field.code.toString());
                    field.link = target.isPresent();
                    target.ifPresent(address -> open.peek().inline.beginLink(address));
                }
            }
            case "end" -> {
                if (!fields.isEmpty() && fields.pop().link) {
                    open.peek().inline.endLink();
                }
            }
            default -> {
                // There are three types.
            }
        }
    }

    private static Optional<String> target(String code) {
        Matcher matcher = HYPERLINK.matcher(code);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static boolean isOn(XmlPart xml) {
        return xml.attribute("val").filter(value -> value.matches("0|false|off")).isEmpty();
    }

    private void finish(DocxParagraph paragraph) throws UnreadableException {
        if (paragraph.markDeleted) {
            carried = Optional.of(paragraph.inline);
        } else if (!styles.isContents(paragraph.style)) {
            flow.add(paragraph.read(styles, lists));
        }
        flow.addAll(paragraph.notes);
    }
}
