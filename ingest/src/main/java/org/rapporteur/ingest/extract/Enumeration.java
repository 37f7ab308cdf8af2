package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.ingest.calendar.Months;
import org.rapporteur.ingest.extract.ReportFacts.Item;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * The numbers and letters of a list, which are no part of what its items say: "1.", "2)", "(iii)", "b)".
 *
 * <p>A number and a full stop are an ordinal in many languages ("5. mai"); they label an item where its neighbour has the
 * next number, or where a list of one begins with a capital that is no month.
 */
final class Enumeration {
    private static final Pattern LABEL = Pattern.compile(
            "(?u)\\(?(?<sign>\\d{1,3}|[ivx]{1,5}|[IVX]{1,5}|\\p{L})(?<mark>[.)/°º]|\\.\\)|[°º]\\))[\\s\\u00A0]+(?=\\S)");
    /** The number of a part of a part: "3.1.", "2.4.1". */
    private static final Pattern SECTION = Pattern
            .compile("(?u)(?<part>\\d{1,2}(?:\\.\\d{1,2}){0,2})\\.(?<sign>\\d{1,2})[.)]?[\\s\\u00A0]+(?=\\p{Lu})");
    private static final Pattern CAPITAL = Pattern.compile("(?u)[\\p{Lu}\\p{N}\\p{Pi}\"„(]");
    private static final Pattern WORD = Pattern.compile("(?u)\\p{L}+");
    private static final List<String> ALPHABETS = List.of("abcdefghijklmnopqrstuvwxyz", "αβγδεζηθικλμνξοπρστυφχψω",
            "абвгдежзийклмнопрстуфхцчшщъьюя");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi",
            "xii", "xiii", "xiv", "xv");

    private final OfficialLanguage language;
    /** The parts that items of the report count in. */
    private final Set<String> parts;

    private Enumeration(OfficialLanguage language, Set<String> parts) {
        this.language = language;
        this.parts = parts;
    }

    /** The numbers that a sign may stand for, within a part that may have one; a letter may be a Roman number. */
    private record Label(String part, List<Integer> places, boolean sure, boolean single, int end) {
        boolean goesBefore(Label next) {
            return part.equals(next.part) && places.stream().anyMatch(place -> next.places.contains(place + 1));
        }
    }

    /** Whether a block begins with the closed sign of an item: "a) ". */
    static boolean isItem(Block block) {
        return label(block).filter(Label::sure).isPresent();
    }

    /**
     * The items, those that are no headings without their labels.
     *
     * @param all the items of the whole report
     */
    static List<Item> removed(List<Item> items, List<Item> all, OfficialLanguage language) {
        Enumeration enumeration = new Enumeration(language, all.stream().flatMap(item -> label(item.block()).stream())
                .filter(label -> label.places().contains(1)).map(Label::part).collect(Collectors.toSet()));
        List<Optional<Label>> labels = items.stream().map(item -> label(item.block())).toList();
        List<Item> rest = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            rest.add(
                    item.heading() || !enumeration.labels(i, labels, items) ? item : withoutLabel(item, labels.get(i)));
        }
        return rest;
    }

    /** A block without the number it may have as the heading of one of several parts. */
    static Block withoutNumber(Block block) {
        Matcher section = SECTION.matcher(block.raw());
        return section.lookingAt()
                ? block.part(section.end(), block.raw().length()).orElse(block)
                : label(block).flatMap(label -> block.part(label.end(), block.raw().length())).orElse(block);
    }

    private static Item withoutLabel(Item item, Optional<Label> label) {
        Block block = item.block();
        return label.flatMap(found -> block.part(found.end(), block.raw().length())).map(rest -> new Item(rest, false))
                .orElse(item);
    }

    private boolean labels(int index, List<Optional<Label>> labels, List<Item> items) {
        if (labels.get(index).isEmpty()) {
            return false;
        }
        Label label = labels.get(index).get();
        Optional<Label> before = labels.subList(0, index).reversed().stream().flatMap(Optional::stream).findFirst();
        Optional<Label> behind = labels.subList(index + 1, labels.size()).stream().flatMap(Optional::stream)
                .findFirst();
        boolean counted = before.filter(other -> other.goesBefore(label)).isPresent()
                || behind.filter(label::goesBefore).isPresent();
        boolean firstOfPart = !label.part().isEmpty() && label.places().contains(1)
                && parts.stream().anyMatch(part -> !part.isEmpty() && !part.equals(label.part()));
        return label.sure() || counted || firstOfPart
                || label.single() && label.places().contains(1) && beginsItem(items.get(index).block(), label.end());
    }

    private boolean beginsItem(Block block, int from) {
        String rest = block.raw().substring(from);
        Matcher word = WORD.matcher(rest);
        boolean month = word.lookingAt() && Months.isMonth(word.group(), language);
        return CAPITAL.matcher(rest).lookingAt() && !month;
    }

    private static Optional<Label> label(Block block) {
        Matcher section = SECTION.matcher(block.raw());
        if (section.lookingAt()) {
            return Optional.of(new Label(section.group("part"), List.of(Integer.valueOf(section.group("sign"))), false,
                    false, section.end()));
        }
        Matcher label = LABEL.matcher(block.raw());
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        String sign = label.group("sign");
        boolean digits = Character.isDigit(sign.charAt(0));
        boolean closed = label.group("mark").endsWith(")");
        List<Integer> places = digits ? List.of(Integer.valueOf(sign)) : places(sign.toLowerCase(Locale.ROOT));
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Label("", places, closed, digits && label.group("mark").equals("."), label.end()));
    }

    private static List<Integer> places(String sign) {
        List<Integer> places = new ArrayList<>();
        if (sign.length() == 1) {
            ALPHABETS.stream().map(alphabet -> alphabet.indexOf(sign) + 1).filter(place -> place > 0)
                    .forEach(places::add);
        }
        if (ROMAN.contains(sign)) {
            places.add(ROMAN.indexOf(sign) + 1);
        }
        return places;
    }
}
