package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.extract.Outline.Part;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.read.Blocks;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ontology.OfficialLanguage;

/** Finds the line at the beginning of a report that says where the event was held, as in "Place: Town, Country". */
public final class PlaceLine {
    private static final Pattern LABEL = Pattern.compile("^([^:\\n]{2,60}?)[\\s\\u00A0]*:[\\s\\u00A0]*(?=\\S)");
    private static final List<String> INTRODUCTION = List.of("section.background", "section.summary",
            "section.programme", "section.contact");

    private PlaceLine() {}

    /** What stands behind the label; empty where no line before the talks has one. */
    public static Optional<Block> in(ReportText text, OfficialLanguage language) {
        Lexicon lexicon = Lexicon.of(language);
        return Outline.of(Blocks.of(text), lexicon).parts().stream().takeWhile(PlaceLine::introduces)
                .flatMap(part -> part.blocks().stream()).flatMap(block -> place(block, lexicon).stream()).findFirst();
    }

    private static boolean introduces(Part part) {
        return part.introducesPeople() || part.key().map(INTRODUCTION::contains).orElse(true);
    }

    private static Optional<Block> place(Block block, Lexicon lexicon) {
        Matcher label = LABEL.matcher(block.raw());
        return label.find() && lexicon.keyOf("label.place", label.group(1)).isPresent()
                ? block.part(label.end(), block.raw().length())
                : Optional.empty();
    }
}
