package org.rapporteur.ingest.quantity;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.quantity.Quantities.Quantity;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * Numbers in digits with decimals. Behind grouped thousands any mark but that of the groups is the decimal one; else it
 * is that of the language, or before a unit of measurement the other.
 */
final class Decimals {
    private static final String NUMBER = "(?u)(?<![\\w@#&=/:.,-])(?:(?<thousands>\\d{1,3}(?:(?<group>[.,'’\\s\\u00A0\\u202F\\u2009])\\d{3})(?:\\k<group>\\d{3})*)"
            + "(?!\\k<group>)|(?<whole>\\d{1,9}))(?<mark>[.,])(?<decimals>\\d{1,3})(?![\\d:]|[.,/]\\d)";
    private static final Pattern DECIMAL = Pattern.compile(NUMBER);
    private static final Pattern UNIT = Pattern.compile(
            "(?u)[\\s\\u00A0\\u202F]?(?:[%‰€$£°]|(?:[kcm]?m[²³]?|k?g|ha|[kMG]Wh?|[mcdh]?l|t|dB|EUR)(?![\\p{L}\\p{N}]))");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0\\u202F]");
    private static final Pattern WORD = Pattern.compile("(?u)[\\s\\u00A0\\u202F]?\\p{L}");
    private static final Pattern LONG_WORD = Pattern.compile("(?u)[\\s\\u00A0\\u202F]?\\p{L}{5}");
    private static final Pattern CURRENCY = Pattern.compile("(?:EUR|€|USD|\\$|£)[\\s\\u00A0\\u202F]?$");
    private static final int GROUP = 3;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private Decimals() {}

    static List<Quantity> in(String text, OfficialLanguage language) {
        char mark = DecimalFormatSymbols.getInstance(new ULocale(language.tag())).getDecimalSeparator();
        List<Quantity> decimals = new ArrayList<>();
        Matcher number = DECIMAL.matcher(text);
        while (number.find()) {
            if (counts(number, text, mark, Lexicon.of(language).words("word.currency"))) {
                String whole = number.group("thousands") != null ? number.group("thousands") : number.group("whole");
                BigDecimal value = new BigDecimal(whole.replaceAll("\\D", "") + "." + number.group("decimals"));
                decimals.add(new Quantity(value, number.start(), number.end(), true, false));
            }
        }
        return decimals;
    }

    private static boolean counts(Matcher number, String text, char mark, Pattern currencies) {
        if (number.group("thousands") != null) {
            return number.group("decimals").length() < GROUP;
        }
        boolean grouped = number.group("decimals").length() == GROUP && !number.group("whole").equals("0");
        boolean usual = number.group("mark").charAt(0) == mark;
        int next = number.end() + (at(BLANK, number.end(), text) ? 1 : 0);
        boolean measured = at(UNIT, number.end(), text) || at(currencies, next, text)
                || CURRENCY.matcher(text.substring(0, number.start())).find();
        boolean named = usual && (at(LONG_WORD, number.end(), text) || !isTime(number) && at(WORD, number.end(), text));
        return !grouped && (measured || named);
    }

    private static boolean at(Pattern pattern, int from, String text) {
        return pattern.matcher(text).region(from, text.length()).lookingAt();
    }

    private static boolean isTime(Matcher number) {
        String minutes = number.group("decimals");
        return minutes.length() == 2 && number.group("whole").length() <= 2
                && Integer.parseInt(number.group("whole")) < HOURS && Integer.parseInt(minutes) < MINUTES;
    }
}
