package org.rapporteur.ingest.assemble;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.quantity.Quantities.Quantity;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * The word or sign for what a number counts: right behind it, or the sign of a currency before it.
 *
 * @param quote where it stands
 * @param people whether it is a word for people
 * @param measure whether it is a sign or the abbreviation of a measure
 */
record Unit(Quote quote, boolean people, boolean measure) {
    private static final Pattern NEXT = Pattern.compile("(?u)(?:(?<=\\p{L})\\.)?[\\s\\u00A0\\u202F]*"
            + "(?:(?<sign>[%‰€$£°]\\p{L}?(?!\\p{L}))|(?<=[\\s\\u00A0\\u202F])(?:d[ei][\\s\\u00A0]+|d['’])?(?<word>\\p{L}[\\p{L}\\p{M}’'-]*[²³]?)(?![\\p{L}\\p{N}]))");
    private static final Pattern CURRENCY = Pattern.compile("(?<!\\p{L})(EUR|€|USD|\\$|£)[\\s\\u00A0\\u202F]*$");
    private static final Pattern MEASURE = Pattern.compile(
            "[kcmd]?m[²³]?|[kmµ]?g|[mcdh]?l|ha|t|[kMGT]?Wh?|kWp|V|dB|EUR|USD|GBP|CHF|SEK|DKK|PLN|CZK|HUF|RON|BGN|eur|Eur|kr|Kč|zł|Ft|лв|lei|lv");
    private static final int LONG = 4;
    private static final int SHORTEST = 2;
    /** Words that stand behind a number and count nothing. */
    private static final List<String> SMALL = List.of("word.small", "word.at", "word.in", "word.by", "word.and",
            "word.article", "date.until");

    static Optional<Unit> of(Quantity numeral, Block block, OfficialLanguage language) {
        Matcher next = NEXT.matcher(block.raw()).region(numeral.end(), block.raw().length()).useTransparentBounds(true);
        if (next.lookingAt() && next.group("sign") != null) {
            return unit(block, next.start("sign"), next.end("sign"), false, true);
        }
        if (next.lookingAt() && counts(next.group("word"), Lexicon.of(language))) {
            String word = next.group("word");
            boolean people = Lexicon.of(language).words("word.participants").matcher(word).matches();
            boolean measure = MEASURE.matcher(word).matches()
                    || Lexicon.of(language).words("word.currency").matcher(word).matches();
            return unit(block, next.start("word"), next.end("word"), people, measure);
        }
        Matcher currency = CURRENCY.matcher(block.raw()).region(0, numeral.begin());
        return currency.find() ? unit(block, currency.start(1), currency.end(1), false, true) : Optional.empty();
    }

    private static Optional<Unit> unit(Block block, int begin, int end, boolean people, boolean measure) {
        return block.quote(begin, end).map(quote -> new Unit(quote, people, measure));
    }

    private static boolean counts(String word, Lexicon lexicon) {
        boolean small = SMALL.stream().anyMatch(key -> lexicon.words(key).matcher(word).matches());
        boolean name = Character.isUpperCase(word.charAt(0)) && !lexicon.capitalisesNouns();
        return !small && (MEASURE.matcher(word).matches() || word.length() >= (name ? LONG : SHORTEST));
    }
}
