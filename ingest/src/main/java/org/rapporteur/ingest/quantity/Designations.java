package org.rapporteur.ingest.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.quantity.Quantities.Quantity;

/** Numbers in digits that name something, rank it or tell the hour, and count nothing: "Room 12", "the 3rd", "at 9". */
final class Designations {
    private static final String BLANKS = "[\\s\\u00A0\\u202F]*";
    private static final Pattern BETWEEN = Pattern.compile("[.:]?" + BLANKS);
    private static final Pattern SIGN = Pattern.compile("[№#§]" + BLANKS + "$");
    private static final Pattern PHONE = Pattern
            .compile("(?:\\+\\d{1,3}|(?<![\\p{L}\\d.,])0\\d{1,4})[\\d\\s\\u00A0()./-]{5,}\\d");
    private static final Pattern NEXT = Pattern.compile("(?u)" + BLANKS + "(?:(?<sign>[%‰€$£])|(?<word>\\p{L}+))");
    /** A full stop, and a word that begins no sentence, or that may be a noun. */
    private static final Pattern STOP = Pattern.compile("(?u)\\.[\\s\\u00A0]+(?:(?<small>\\p{Ll})|\\p{Lu})");
    private static final Pattern RAISED = Pattern.compile("(?u)\\.?[ºª]|°(?=[\\s\\u00A0]\\p{Ll}{3})");
    private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(24);
    private static final int REACH = 30;

    private final String text;
    private final Lexicon lexicon;

    Designations(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** Whether a number of the text is one of them. */
    boolean has(Quantity number) {
        return !number.spelled() && (isPhone(number) || names(number) || ranks(number) || tellsHour(number));
    }

    private boolean isPhone(Quantity number) {
        return PHONE.matcher(text).results()
                .anyMatch(phone -> phone.start() <= number.begin() && number.end() <= phone.end());
    }

    /** Behind a word for what has numbers; of what is written there in small letters so many may be counted, too. */
    private boolean names(Quantity number) {
        if (SIGN.matcher(text.substring(0, number.begin())).find()) {
            return true;
        }
        boolean century = before("number.century", number).isPresent();
        return century
                || before("number.named", number).filter(word -> !isCounted(number))
                        .filter(word -> !isNounBehind(number)
                                || !lexicon.capitalisesNouns() && Character.isUpperCase(word.codePointAt(0)))
                        .isPresent();
    }

    /** The words of a key right before a number. */
    private Optional<String> before(String key, Quantity number) {
        Matcher words = lexicon.words(key).matcher(text).region(Math.max(0, number.begin() - REACH), number.begin())
                .useTransparentBounds(true);
        Optional<String> found = Optional.empty();
        while (words.find()) {
            if (BETWEEN.matcher(text.substring(words.end(), number.begin())).matches()) {
                found = Optional.of(words.group());
            }
        }
        return found;
    }

    private boolean isCounted(Quantity number) {
        Matcher next = NEXT.matcher(text).region(number.end(), text.length());
        return next.lookingAt() && (next.group("sign") != null || Measures.isOne(next.group("word"), lexicon)
                || Measures.isCurrency(next.group("word"), lexicon)
                || lexicon.words("word.participants").matcher(next.group("word")).matches());
    }

    private boolean isNounBehind(Quantity number) {
        Matcher next = NEXT.matcher(text).region(number.end(), text.length());
        return next.lookingAt() && next.group("word") != null
                && Character.isUpperCase(next.group("word").codePointAt(0)) == lexicon.capitalisesNouns()
                && !lexicon.words("word.small").matcher(next.group("word")).matches()
                && !lexicon.words("word.adverb").matcher(next.group("word")).matches();
    }

    private boolean ranks(Quantity number) {
        return !number.grouped() && (RAISED.matcher(text).region(number.end(), text.length()).lookingAt()
                || lexicon.forms("number.ranks").stream().anyMatch(ending -> endsIn(ending, number)));
    }

    private boolean endsIn(String ending, Quantity number) {
        if (ending.equals(".")) {
            Matcher stop = STOP.matcher(text).region(number.end(), text.length());
            return stop.lookingAt() && (stop.group("small") != null || before("number.ranked", number).isPresent());
        }
        int end = number.end() + ending.length();
        return text.startsWith(ending, number.end())
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private boolean tellsHour(Quantity number) {
        if (number.grouped() || number.value().compareTo(LAST_HOUR) > 0) {
            return false;
        }
        boolean at = before("time.at", number).isPresent()
                || before("time.article", number).isPresent() && !isNounBehind(number);
        return at && !isCounted(number) || follows("time.hour", number)
                || before("time.by", number).isPresent() && follows("time.hours", number);
    }

    private boolean follows(String key, Quantity number) {
        Matcher words = lexicon.words(key).matcher(text).region(number.end(), text.length());
        return words.find() && text.substring(number.end(), words.start()).isBlank();
    }
}
