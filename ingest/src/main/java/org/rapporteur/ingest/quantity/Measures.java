package org.rapporteur.ingest.quantity;

import java.util.regex.Pattern;
import org.rapporteur.ingest.lexicon.Lexicon;

/** The signs and abbreviations of measures and currencies. */
public final class Measures {
    private static final Pattern SIZE = Pattern
            .compile("[kcmd]?m[²³]?|[kmµ]?g|[mcdh]?l|ha|t|[kMGT]?Wh?|kWp|V|dB|mph|m[23]|[kc]m[23]");
    private static final Pattern CURRENCY = Pattern
            .compile("EUR|USD|GBP|CHF|SEK|DKK|PLN|CZK|HUF|RON|BGN|eur|Eur|kr|Kč|zł|Ft|лв|lei|lv");

    private Measures() {}

    /** Whether a word is the abbreviation of a measure of size, in all languages or in this one. */
    public static boolean isOne(String word, Lexicon lexicon) {
        String abbreviation = word.replace(".", "");
        return SIZE.matcher(abbreviation).matches() || lexicon.forms("unit.measure").contains(abbreviation);
    }

    /** Whether a word is that for a currency, or its code. */
    public static boolean isCurrency(String word, Lexicon lexicon) {
        return CURRENCY.matcher(word).matches() || lexicon.words("word.currency").matcher(word).matches();
    }

    /** Whether a word is in capitals or small letters just as the abbreviation of a measure or currency is written. */
    public static boolean isAbbreviation(String word) {
        return SIZE.matcher(word).matches() || CURRENCY.matcher(word).matches();
    }
}
