package org.rapporteur.ingest.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.extract.Outline.Part;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ingest.text.PersonName;

/** The names that stand before what was said, before a colon or behind an answer: whoever says something is a person. */
final class Voices {
    /** Nobody says anything. */
    static final Voices NONE = new Voices(List.of());

    private static final String BLANK = "[\\s\\u00A0]*";
    /** What stands before a name in the label of an answer: "A2 –", "R (". */
    private static final Pattern MARK = Pattern
            .compile("(?u)\\p{L}{1,12}\\.?" + BLANK + "\\d{0,3}" + BLANK + "[.:–—(-]" + BLANK);
    private static final Pattern SPEAKS = Pattern.compile(BLANK + "\\)?" + BLANK + "(?:\\([^()\\n]*\\)" + BLANK + ")?:"
            + BLANK + "(?!" + BLANK + "(?:https?:|www\\.))\\S");
    private static final Pattern SIGNED = Pattern
            .compile("(?s).*[.!?…»”\"][\\s\\u00A0]*\\((?<name>[^()\\n]{3,60})\\)$");
    private static final Set<String> LISTS_OF_BODIES = Set.of("section.projects", "section.links", "section.contact");

    private final Set<List<String>> names = new HashSet<>();

    private Voices(List<Part> parts) {
        parts.stream().filter(part -> part.key().filter(LISTS_OF_BODIES::contains).isEmpty())
                .flatMap(part -> part.blocks().stream()).forEach(this::add);
    }

    static Voices in(List<Part> parts) {
        return new Voices(parts);
    }

    /** Whether somebody of this name says something, whatever the order of its words. */
    boolean have(String name) {
        return names.contains(sorted(name));
    }

    private void add(Block block) {
        String raw = Enumeration.withoutNumber(block).raw();
        Matcher mark = MARK.matcher(raw);
        addSpeaker(raw, 0);
        if (mark.lookingAt()) {
            addSpeaker(raw, mark.end());
        }
        Matcher signed = SIGNED.matcher(raw);
        if (signed.matches()) {
            PersonName.at(signed.group("name"), 0).filter(name -> name.end() == signed.group("name").length())
                    .ifPresent(name -> names.add(sorted(signed.group("name").substring(name.begin()))));
        }
    }

    private void addSpeaker(String raw, int from) {
        PersonName.at(raw, from)
                .filter(name -> SPEAKS.matcher(raw).region(name.behindDegrees(raw), raw.length()).lookingAt())
                .ifPresent(name -> names.add(sorted(raw.substring(name.begin(), name.end()))));
    }

    private static List<String> sorted(String name) {
        return Folding.words(name).stream().sorted().toList();
    }
}
