package org.rapporteur.ingest.assemble;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.Link;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * What a publication is called in the words around its link: a title in quotation marks; else the words a sentence
 * begins with, up to a comma, where they speak of a publication; else the subject of the sentence that gives the
 * link; else a few words before it. A whole sentence is no title.
 */
final class PublicationTitle {
    private static final Pattern QUOTED = Pattern.compile("[„“”«»\"]([^„“”«»\"\\n]{4,120})[“”»«\"]");
    private static final Pattern SENTENCE = Pattern.compile("(?u)(?:^|(?<=[.!?])[\\s\\u00A0]+)(?=\\p{Lu})");
    private static final Pattern MARK = Pattern.compile("[,.;:()–—]");
    private static final Pattern BEFORE_LINK = Pattern
            .compile("(?su)([^.!?,:;]{3,60}?)[\\s\\u00A0]*(?:[:(–—-][\\s\\u00A0]*)?");
    private static final int LONGEST = 100;
    private static final int LONGEST_TITLE = 80;

    private final SortedMap<OfficialLanguage, List<Block>> row;

    PublicationTitle(SortedMap<OfficialLanguage, List<Block>> row) {
        this.row = row;
    }

    Passage passage() {
        SortedMap<OfficialLanguage, Quote> titles = new TreeMap<>();
        row.forEach((language, blocks) -> blocks.stream().flatMap(block -> title(Lexicon.of(language), block).stream())
                .findFirst().ifPresent(title -> titles.put(language, title)));
        return new Passage(titles);
    }

    private static Optional<Quote> title(Lexicon lexicon, Block block) {
        Matcher quoted = QUOTED.matcher(block.raw());
        if (quoted.find()) {
            return block.quote(quoted.start(1), quoted.end(1));
        }
        return named(lexicon, block).or(() -> subject(lexicon, block)).or(() -> before(block));
    }

    /** A phrase that begins with the noun, or a capitalised noun within a sentence, up to the next mark. */
    private static Optional<Quote> named(Lexicon lexicon, Block block) {
        String raw = block.raw();
        Matcher noun = lexicon.words("word.publication").matcher(raw);
        while (noun.find()) {
            boolean capital = Character.isUpperCase(raw.codePointAt(noun.start()));
            boolean first = isFirst(lexicon, raw, noun.start());
            Matcher mark = MARK.matcher(raw);
            int end = mark.find(noun.end()) ? mark.start() : raw.length();
            boolean phrase = raw.substring(noun.end(), end).strip().contains(" ")
                    && end - noun.start() <= LONGEST_TITLE;
            boolean ended = end < raw.length() && (first ? raw.charAt(end) == ',' : raw.charAt(end) != ':');
            if (phrase && ended && (first || capital && !lexicon.capitalisesNouns())) {
                return block.quote(noun.start(), end);
            }
        }
        return Optional.empty();
    }

    /** A few words before the link, that are no sentence. */
    private static Optional<Quote> before(Block block) {
        return Link.in(block.raw()).stream().findFirst().flatMap(link -> {
            Matcher words = BEFORE_LINK.matcher(block.raw()).region(0, link.begin());
            return words.matches() ? block.quote(words.start(1), words.end(1)) : Optional.empty();
        });
    }

    private static boolean isFirst(Lexicon lexicon, String raw, int begin) {
        Matcher sentence = SENTENCE.matcher(raw);
        boolean first = false;
        while (sentence.find() && sentence.end() <= begin) {
            first = withoutArticle(lexicon, raw, sentence.end()) == begin;
        }
        return first;
    }

    private static Optional<Quote> subject(Lexicon lexicon, Block block) {
        String raw = block.raw();
        Matcher available = lexicon.words("word.available").matcher(raw);
        Matcher sentence = SENTENCE.matcher(raw);
        while (sentence.find()) {
            int begin = withoutArticle(lexicon, raw, sentence.end());
            if (available.find(begin) && available.start() - begin <= LONGEST
                    && raw.substring(begin, available.start()).indexOf('.') < 0) {
                int end = lexicon.words("word.publication").matcher(raw).region(begin, available.start()).results()
                        .mapToInt(match -> match.end()).max().orElse(begin);
                if (end > begin) {
                    return block.quote(begin, end);
                }
            }
        }
        return Optional.empty();
    }

    private static int withoutArticle(Lexicon lexicon, String raw, int begin) {
        Matcher article = lexicon.words("word.article").matcher(raw).region(begin, raw.length());
        boolean spaced = article.lookingAt() && article.end() < raw.length() && raw.charAt(article.end()) == ' ';
        return spaced ? article.end() + 1 : begin;
    }
}
