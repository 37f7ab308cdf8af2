package org.rapporteur.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A paragraph of a .docx while it is read. */
final class DocxParagraph {
    private static final int BODY_TEXT = 9;

    final InlineText inline;
    /** What stands below it: notes and text boxes. */
    final List<Paragraph> notes = new ArrayList<>();
    String style = "";
    boolean inProperties;
    /** Whether it is one with the next, since its end was deleted. */
    boolean markDeleted;
    boolean hidden;
    private Optional<Integer> list = Optional.empty();
    private Optional<Integer> listLevel = Optional.empty();
    private Optional<Integer> outline = Optional.empty();

    DocxParagraph(InlineText inline) {
        this.inline = inline;
    }

    /** Takes what the element says of the paragraph; false when it says nothing of it. */
    boolean takesProperty(XmlPart xml) throws UnreadableException {
        if (xml.name().equals("pPr")) {
            inProperties = true;
            return true;
        }
        if (!inProperties) {
            return false;
        }
        switch (xml.name()) {
            case "pStyle" -> style = xml.attribute("val").orElse("");
            case "numId" -> list = xml.number("val");
            case "ilvl" -> listLevel = xml.number("val");
            case "outlineLvl" -> outline = xml.number("val");
            case "del", "moveFrom" -> markDeleted = true;
            case "pPrChange", "rPrChange", "numberingChange" -> xml.skip();
            default -> {
                // How it looks is of no matter.
            }
        }
        return true;
    }

    Paragraph read(DocxStyles styles, DocxLists lists) {
        String text = inline.text();
        Optional<Integer> heading = outline.map(level -> level + 1).or(() -> styles.heading(style))
                .filter(level -> level <= BODY_TEXT);
        Optional<Integer> numbered = list.or(() -> styles.list(style)).filter(id -> id > 0);
        if (text.isBlank()) {
            return new Paragraph.Plain("");
        }
        if (heading.isPresent()) {
            return new Paragraph.Heading(heading.get(), text);
        }
        int level = listLevel.or(() -> styles.listLevel(style)).orElse(0);
        if (numbered.isPresent()) {
            return new Paragraph.Item(level, lists.next(numbered.get(), level), text);
        }
        boolean named = list.isEmpty() && styles.namedList(style).isPresent();
        return named ? new Paragraph.Item(level, Optional.empty(), text) : new Paragraph.Plain(text);
    }
}
