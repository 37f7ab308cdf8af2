package org.rapporteur.ingest.quantity;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.quantity.Quantities.Quantity;

/** Words and signs behind a number that multiply it: "3 million", "45 mio.", "300 de mii", "€2.4m". */
final class Multiples {
    private static final Map<String, BigDecimal> WORDS = Map.of("number.thousand", BigDecimal.valueOf(1_000),
            "number.million", BigDecimal.valueOf(1_000_000), "number.billion", BigDecimal.valueOf(1_000_000_000));
    private static final Map<String, String> SIGNS = Map.of("k", "number.thousand", "m", "number.million", "M",
            "number.million", "mn", "number.million", "bn", "number.billion");
    /** The sign of a multiple is one only beside that of a currency. */
    private static final Pattern SIGN = Pattern.compile(
            "[\\s\\u00A0\\u202F]?(?<sign>k|m|M|mn|bn)(?:(?=€|EUR|£|\\$)|(?![\\p{L}\\p{N}]))(?<behind>[\\s\\u00A0\\u202F]?(?:€|EUR|£|\\$|Ft|Kč|zł|kr))?");
    private static final Pattern CURRENCY = Pattern.compile("(?:[€$£]|EUR|USD|GBP)[\\s\\u00A0\\u202F]?$");
    /** A sum or people, right behind the word or behind a small one such as "of". */
    private static final Pattern COUNTED = Pattern
            .compile("(?u)[\\s\\u00A0\\u202F]*(?:[€$£]|(?:\\p{Ll}{1,3}['’]?[\\s\\u00A0]+)?(?<word>\\p{L}+))");

    private Multiples() {}

    /** The number with what multiplies it, or itself. */
    static Quantity with(Quantity quantity, String text, Lexicon lexicon) {
        return word(quantity, text, lexicon).or(() -> sign(quantity, text)).orElse(quantity);
    }

    /** The longest word, where one begins as another does. */
    private static Optional<Quantity> word(Quantity quantity, String text, Lexicon lexicon) {
        return WORDS.entrySet().stream().flatMap(multiple -> {
            Matcher word = lexicon.words(multiple.getKey()).matcher(text).region(quantity.end(), text.length());
            return word.find() && isGap(text.substring(quantity.end(), word.start()), lexicon)
                    && (!Measures.isOne(word.group(), lexicon) || multiplies(quantity, word.end(), text, lexicon))
                            ? Stream.of(times(quantity, multiple.getValue(), word.end()))
                            : Stream.empty();
        }).max(Comparator.comparingInt(Quantity::end));
    }

    /** An abbreviation that may be that of a measure multiplies only sums and people. */
    private static boolean multiplies(Quantity quantity, int end, String text, Lexicon lexicon) {
        Matcher counted = COUNTED.matcher(text).region(end, text.length());
        boolean word = counted.lookingAt() && counted.group("word") != null;
        return CURRENCY.matcher(text.substring(0, quantity.begin())).find()
                || counted.lookingAt() && (!word || Measures.isCurrency(counted.group("word"), lexicon)
                        || lexicon.words("word.participants").matcher(counted.group("word")).matches());
    }

    /** Blanks, and a word such as the Romanian "de" between them. */
    private static boolean isGap(String between, Lexicon lexicon) {
        String word = between.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
        return !between.isEmpty() && (word.isEmpty() || lexicon.words("number.of").matcher(word).matches());
    }

    private static Optional<Quantity> sign(Quantity quantity, String text) {
        Matcher sign = SIGN.matcher(text).region(quantity.end(), text.length());
        if (quantity.spelled() || !sign.lookingAt()) {
            return Optional.empty();
        }
        boolean money = sign.group("behind") != null || CURRENCY.matcher(text.substring(0, quantity.begin())).find();
        return money
                ? Optional.of(times(quantity, WORDS.get(SIGNS.get(sign.group("sign"))), sign.end("sign")))
                : Optional.empty();
    }

    private static Quantity times(Quantity quantity, BigDecimal factor, int end) {
        BigDecimal value = quantity.value().multiply(factor).stripTrailingZeros();
        return new Quantity(value.setScale(Math.max(0, value.scale())), quantity.begin(), end, true,
                quantity.spelled());
    }
}
