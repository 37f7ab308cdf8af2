package org.rapporteur.ingest.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists of a .docx: how their items are marked, and how far they are counted. */
final class DocxLists {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final int LEVELS = 9;
    private static final int LONGEST_MARK = 40;

    private final Map<Integer, Map<Integer, Level>> definitions = new HashMap<>();
    private final Map<Integer, Integer> lists = new HashMap<>();
    private final Map<Integer, int[]> counts = new HashMap<>();

    private record Level(String format, String mark, int start) {}

    private DocxLists() {}

    /** The lists of a document; a document may have none. */
    static DocxLists of(Archive archive, String part) throws UnreadableException {
        DocxLists lists = new DocxLists();
        if (archive.part(part).isPresent()) {
            lists.read(archive.xml(part));
        }
        return lists;
    }

    private void read(XmlPart xml) throws UnreadableException {
        int definition = -1;
        int list = -1;
        int level = -1;
        for (XmlPart.Event event = xml.next(); event != XmlPart.Event.FINISHED; event = xml.next()) {
            if (event != XmlPart.Event.START) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> definition = xml.number("abstractNumId").orElse(-1);
                case "lvl" -> {
                    level = xml.number("ilvl").orElse(-1);
                    level(definition).putIfAbsent(level, new Level("bullet", "", 1));
                }
                case "start" -> change(definition, level, xml.number("val"),
                        (old, start) -> new Level(old.format(), old.mark(), start));
                case "numFmt" -> change(definition, level, xml.attribute("val"),
                        (old, format) -> new Level(format, old.mark(), old.start()));
                case "lvlText" -> change(definition, level, xml.attribute("val"),
                        (old, mark) -> new Level(old.format(), mark, old.start()));
                case "num" -> {
                    list = xml.number("numId").orElse(-1);
                    definition = -1;
                }
                case "abstractNumId" -> {
                    if (xml.number("val").isPresent()) {
                        lists.put(list, xml.number("val").get());
                    }
                }
                default -> {
                    // How a list looks is of no matter.
                }
            }
        }
    }

    private interface Change<T> {
        Level of(Level level, T value);
    }

    private <T> void change(int definition, int level, Optional<T> value, Change<T> change) {
        value.ifPresent(given -> level(definition).computeIfPresent(level, (key, old) -> change.of(old, given)));
    }

    private Map<Integer, Level> level(int definition) {
        return definitions.computeIfAbsent(definition, first -> new HashMap<>());
    }

    /** Counts the next item of a list at a level and gives its number as it is shown; empty where it has a bullet. */
    Optional<String> next(int list, int level) {
        Map<Integer, Level> levels = definitions.getOrDefault(lists.getOrDefault(list, -1), Map.of());
        if (!levels.containsKey(level) || level < 0 || level >= LEVELS) {
            return Optional.empty();
        }
        int[] count = counts.computeIfAbsent(list, first -> new int[LEVELS]);
        count[level] = count[level] == 0 ? levels.get(level).start() : count[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        Level here = levels.get(level);
        if (ListNumber.of(here.format()).isEmpty() || here.mark().length() > LONGEST_MARK) {
            return Optional.empty();
        }
        Matcher place = PLACE.matcher(here.mark());
        String mark = place.replaceAll(match -> {
            int counted = Integer.parseInt(match.group(1)) - 1;
            String format = levels.getOrDefault(counted, here).format();
            return Matcher.quoteReplacement(
                    ListNumber.of(format).orElse(ListNumber.DECIMAL).of(Math.max(1, count[counted]), format));
        });
        return Optional.of(mark.strip()).filter(shown -> !shown.isEmpty());
    }
}
