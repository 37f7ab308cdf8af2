package org.rapporteur.ingest.works;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.language.LanguageDetection;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.read.Blocks;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ingest.read.ReportText.ForeignPassage;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.shapes.dataset.Finding;
import org.rapporteur.shapes.dataset.Finding.Severity;

/** Finds paragraphs of a report that are in another official language than the rest. */
final class ForeignPassages {
    /** Below, detection is not to be trusted. */
    private static final int SHORTEST = 80;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final List<String> SMALL = List.of("word.article", "word.at", "word.and");
    /** With more small words of the document's language, a paragraph needs no detection. */
    private static final double ENOUGH_SMALL_WORDS = 0.2;

    private final LanguageDetection detection;

    ForeignPassages(LanguageDetection detection) {
        this.detection = detection;
    }

    /** The text with what is in other languages marked. */
    ReportText marked(SourceText source, OfficialLanguage language) {
        ReportText text = new ReportText(source);
        List<ForeignPassage> passages = new ArrayList<>();
        for (Block block : Blocks.of(text)) {
            String words = block.words();
            if (words.length() >= SHORTEST && !hasSmallWords(words, Lexicon.of(language))) {
                detection.differing(words, language)
                        .ifPresent(other -> passages.add(new ForeignPassage(block.span(), other)));
            }
        }
        return passages.isEmpty() ? text : text.with(passages);
    }

    static List<Finding> findings(ReportText text) {
        return text.foreign().stream()
                .map(passage -> new Finding("other-language", Severity.info, text.source().file(),
                        text.lineOf(passage.span().begin()),
                        "this paragraph seems to be in '" + passage.language().tag() + "' and was published as such",
                        "translate it, where it was not meant to be a quotation"))
                .toList();
    }

    private static boolean hasSmallWords(String words, Lexicon lexicon) {
        long small = SMALL.stream().mapToLong(key -> lexicon.words(key).matcher(words).results().count()).sum();
        return small >= ENOUGH_SMALL_WORDS * WORD.matcher(words).results().count();
    }
}
