package org.rapporteur.ingest.works;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

/**
 * Finds paragraphs of a report that are in another official language than the rest: long ones each by itself, and
 * short ones that follow each other together, where their small words are those of the other language, too.
 */
final class ForeignPassages {
    /** Below, detection is not to be trusted. */
    private static final int SHORTEST = 80;
    /** Of two or more sentences, which their small words must tell, too. */
    private static final int SHORTEST_RUN = 60;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern WORDS = Pattern.compile("(?s)\\p{L}.*\\s");
    private static final List<String> SMALL = List.of("word.article", "word.at", "word.and");
    private static final List<String> FUNCTION = List.of("word.article", "word.at", "word.and", "word.small");
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
        List<Block> run = new ArrayList<>();
        for (Block block : Blocks.of(text)) {
            String words = block.words();
            boolean item = words.length() < SHORTEST && isSentence(words);
            if (!item) {
                passages.addAll(together(run, language));
                run.clear();
            }
            if (item) {
                run.add(block);
            } else if (words.length() >= SHORTEST && !hasSmallWords(words, Lexicon.of(language))) {
                detection.differing(words, language)
                        .ifPresent(other -> passages.add(new ForeignPassage(block.span(), other)));
            }
        }
        passages.addAll(together(run, language));
        return passages.isEmpty() ? text : text.with(passages);
    }

    /** Short sentences in a row: their language where all together fit it clearly, and its small words show it. */
    private List<ForeignPassage> together(List<Block> run, OfficialLanguage language) {
        String words = run.stream().map(Block::words).collect(Collectors.joining(" "));
        if (run.size() < 2 || words.length() < SHORTEST_RUN) {
            return List.of();
        }
        Optional<OfficialLanguage> other = detection.differing(words, language)
                .filter(found -> 2 * smallWords(words, language) < smallWords(words, found));
        return other.map(found -> run.stream().map(block -> new ForeignPassage(block.span(), found)).toList())
                .orElse(List.of());
    }

    private static boolean isSentence(String words) {
        return !words.isEmpty() && ".!?…".indexOf(words.charAt(words.length() - 1)) >= 0 && WORDS.matcher(words).find();
    }

    /** How many small words of a language stand among these. */
    private static long smallWords(String words, OfficialLanguage language) {
        Lexicon lexicon = Lexicon.of(language);
        return WORD.matcher(words).results()
                .filter(word -> FUNCTION.stream().anyMatch(key -> lexicon.words(key).matcher(word.group()).matches()))
                .count();
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
