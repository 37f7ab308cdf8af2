package org.rapporteur.ingest.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the styles of an .odt say: headings, lists and how these count; paragraphs may have them from a parent style. */
final class OdtStyles {
    private static final int MOST_ANCESTORS = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();

    private record Style(Optional<String> parent, Optional<Integer> outline, Optional<String> list, boolean hidden) {}

    /** How the items of a list are marked at one level; an empty format is a bullet. */
    record Level(String format, String prefix, String suffix, int start) {}

    /** Takes the styles of one part. */
    void read(XmlPart xml) throws UnreadableException {
        Map<Integer, Level> list = new HashMap<>();
        String name = "";
        for (XmlPart.Event event = xml.next(); event != XmlPart.Event.FINISHED; event = xml.next()) {
            if (event == XmlPart.Event.START) {
                switch (xml.name()) {
                    case "style" -> {
                        name = xml.attribute("name").orElse("");
                        styles.put(name,
                                new Style(xml.attribute("parent-style-name"), xml.number("default-outline-level"),
                                        xml.attribute("list-style-name").filter(given -> !given.isEmpty()), false));
                    }
                    case "text-properties" -> {
                        if (xml.attribute("display").filter("none"::equals).isPresent()) {
                            styles.computeIfPresent(name,
                                    (key, style) -> new Style(style.parent(), style.outline(), style.list(), true));
                        }
                    }
                    case "list-style" -> {
                        list = new HashMap<>();
                        lists.put(xml.attribute("name").orElse(""), list);
                    }
                    case "list-level-style-number" -> list.put(xml.number("level").orElse(1),
                            new Level(xml.attribute("num-format").orElse(""), xml.attribute("num-prefix").orElse(""),
                                    xml.attribute("num-suffix").orElse(""), xml.number("start-value").orElse(1)));
                    case "body" -> xml.skip();
                    default -> {
                        // How it looks is of no matter.
                    }
                }
            }
        }
    }

    /** The level of a heading of this style, from 1; the title of the document has the first. */
    Optional<Integer> heading(String style) {
        return first(style, (name, found) -> found.outline().filter(level -> level > 0)
                .or(() -> name.equals("Title") ? Optional.of(1) : Optional.empty()));
    }

    /** The list that paragraphs of this style belong to. */
    Optional<String> list(String style) {
        return first(style, (name, found) -> found.list());
    }

    /** Whether text of this style is not shown. */
    boolean isHidden(String style) {
        return first(style, (name, found) -> found.hidden() ? Optional.of(true) : Optional.empty()).isPresent();
    }

    /** How a list counts at a level, from 1; empty where it has bullets. */
    Optional<Level> numbering(String list, int level) {
        return Optional.ofNullable(lists.getOrDefault(list, Map.of()).get(level))
                .filter(found -> ListNumber.of(found.format()).isPresent());
    }

    private interface Saying<T> {
        Optional<T> of(String name, Style style);
    }

    private <T> Optional<T> first(String name, Saying<T> said) {
        String current = name;
        for (int i = 0; i < MOST_ANCESTORS && styles.containsKey(current); i++) {
            Style style = styles.get(current);
            Optional<T> found = said.of(current, style);
            if (found.isPresent() || style.parent().isEmpty()) {
                return found;
            }
            current = style.parent().get();
        }
        return Optional.empty();
    }
}
