package org.rapporteur.ingest.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the paragraph styles of a .docx say: heading, list, contents; each may come from the style it is based on. */
final class DocxStyles {
    private static final Pattern HEADING = Pattern.compile("(?:heading|title)(?: (\\d))?");
    private static final Pattern LIST = Pattern.compile("list (?:bullet|number)(?: (\\d))?");
    private static final int BODY_TEXT = 9;
    private static final int MOST_ANCESTORS = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private String standard = "";

    private record Style(String name, Optional<String> basedOn, Optional<Integer> outline, Optional<Integer> list,
            Optional<Integer> listLevel) {}

    private DocxStyles() {}

    /** The styles of a document; a document may have none. */
    static DocxStyles of(Archive archive, String part) throws UnreadableException {
        DocxStyles styles = new DocxStyles();
        if (archive.part(part).isPresent()) {
            XmlPart xml = archive.xml(part);
            for (XmlPart.Event event = xml.next(); event != XmlPart.Event.FINISHED; event = xml.next()) {
                if (event == XmlPart.Event.START && xml.name().equals("style")) {
                    styles.style(xml);
                }
            }
        }
        return styles;
    }

    private void style(XmlPart xml) throws UnreadableException {
        String id = xml.attribute("styleId").orElse("");
        if (xml.attribute("type").filter("paragraph"::equals).isPresent()
                && xml.attribute("default").filter(value -> value.matches("1|true|on")).isPresent()) {
            standard = id;
        }
        Style style = new Style("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        for (int depth = 1; depth > 0;) {
            switch (xml.next()) {
                case START -> {
                    depth++;
                    style = with(style, xml);
                }
                case END -> depth--;
                case FINISHED -> depth = 0;
                case TEXT -> {
                    // Styles hold no text.
                }
            }
        }
        styles.put(id, style);
    }

    private static Style with(Style style, XmlPart xml) {
        Optional<String> value = xml.attribute("val");
        Optional<Integer> number = xml.number("val");
        return switch (xml.name()) {
            case "name" -> new Style(value.orElse("").toLowerCase(Locale.ROOT), style.basedOn, style.outline,
                    style.list, style.listLevel);
            case "basedOn" -> new Style(style.name, value, style.outline, style.list, style.listLevel);
            case "outlineLvl" -> new Style(style.name, style.basedOn, number, style.list, style.listLevel);
            case "numId" -> new Style(style.name, style.basedOn, style.outline, number, style.listLevel);
            case "ilvl" -> new Style(style.name, style.basedOn, style.outline, style.list, number);
            default -> style;
        };
    }

    /** The level of the heading that a paragraph of this style is, from 1. */
    Optional<Integer> heading(String style) {
        return first(style, found -> found.outline().map(level -> level + 1).or(() -> level(HEADING, found.name())))
                .filter(level -> level <= BODY_TEXT);
    }

    /** The list that paragraphs of this style are items of. */
    Optional<Integer> list(String style) {
        return first(style, Style::list);
    }

    /** How deep in the list, from 0. */
    Optional<Integer> listLevel(String style) {
        return first(style, Style::listLevel).or(() -> namedList(style));
    }

    /** The level of a style that is called a list and says no more. */
    Optional<Integer> namedList(String style) {
        return first(style, found -> level(LIST, found.name())).map(level -> level - 1);
    }

    /** Whether it is that of an entry in a table of contents. */
    boolean isContents(String style) {
        return first(style, found -> found.name().matches("toc (?:\\d|heading)") ? Optional.of(true) : Optional.empty())
                .isPresent();
    }

    private static Optional<Integer> level(Pattern pattern, String name) {
        Matcher matcher = pattern.matcher(name);
        return matcher.matches()
                ? Optional.of(matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1)))
                : Optional.empty();
    }

    private <T> Optional<T> first(String id, Function<Style, Optional<T>> said) {
        Optional<Style> style = Optional.ofNullable(styles.get(id.isEmpty() ? standard : id));
        for (int i = 0; i < MOST_ANCESTORS && style.isPresent(); i++) {
            Optional<T> found = style.flatMap(said);
            if (found.isPresent()) {
                return found;
            }
            style = style.flatMap(Style::basedOn).map(styles::get);
        }
        return Optional.empty();
    }
}
