package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.quantity.Quantities;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.Link;
import org.rapporteur.ontology.OfficialLanguage;

/** Finds what a project is called, on a line of a list of projects and in a sentence. */
public final class ProjectName {
    private static final String MARK = "[\\s\\u00A0]*(?:[:,;(\\[|]|[\\s\\u00A0][–—-][\\s\\u00A0])";
    private static final Pattern AT_BEGINNING = Pattern
            .compile("(?u)[«„“\"]?(?<name>[\\p{Lu}\\p{N}][^:,;(\\[|\\n«»„“”\"]{1,80}?)[»“”\"]?" + MARK);
    private static final Pattern BEHIND_WORD = Pattern
            .compile("(?u)[\\s\\u00A0:]+(?:[«„“\"](?<quoted>[^«»„“”\"\\n]{2,80})"
                    + "[»“”\"]|(?<name>\\p{Lu}[\\p{Lu}\\p{N}-]{2,})(?![\\p{L}\\p{N}]))");
    /** The number of a contract: "LIFE22-ENV-NL-1234", "101098765", "2025-117". */
    private static final Pattern CODE = Pattern
            .compile("(?<![\\p{L}\\p{N}])[\\p{Lu}\\d][\\p{Lu}\\d./-]*\\d{3}[\\p{Lu}\\d./-]*");
    private static final int SHORTEST_CODE = 6;

    private ProjectName() {}

    /** The name that a line of a list begins with, where a page or a number of a contract stands behind it. */
    public static Optional<Quote> listed(Block line, OfficialLanguage language) {
        Matcher name = AT_BEGINNING.matcher(line.raw());
        boolean project = name.lookingAt()
                && (!Link.in(line.raw()).isEmpty() || hasCode(line.raw(), name.end(), language));
        return project ? line.quote(name.start("name"), name.end("name")) : Optional.empty();
    }

    /** A name in capitals or quotation marks right behind the word for a project. */
    public static Optional<Quote> inSentence(Block block, OfficialLanguage language) {
        Matcher word = Lexicon.of(language).words("word.project").matcher(block.raw());
        while (word.find()) {
            Matcher name = BEHIND_WORD.matcher(block.raw()).region(word.end(), block.raw().length())
                    .useTransparentBounds(true);
            if (name.lookingAt()) {
                String group = name.group("name") == null ? "quoted" : "name";
                return block.quote(name.start(group), name.end(group));
            }
        }
        return Optional.empty();
    }

    private static boolean hasCode(String raw, int from, OfficialLanguage language) {
        List<Quantities.Quantity> sums = Quantities.in(raw, language);
        return CODE.matcher(raw).region(from, raw.length()).results()
                .filter(code -> code.end() - code.start() >= SHORTEST_CODE).anyMatch(
                        code -> sums.stream().noneMatch(sum -> sum.begin() <= code.start() && code.end() <= sum.end()));
    }
}
