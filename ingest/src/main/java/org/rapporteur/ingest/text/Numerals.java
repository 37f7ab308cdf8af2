package org.rapporteur.ingest.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers written in digits, with the group marks of any of the official languages. */
public final class Numerals {
    /** No part of a word, handle, name like "covid-19", time, date or decimal. */
    private static final Pattern NUMERAL = Pattern.compile(
            "(?u)(?<![\\w@#&=/:.,-])(?<!^\\[|\\p{Ll}\\[|[.,;]\\[)(?:\\d{1,3}(?:[ .,'’\\u00a0\\u202f\\u2009]\\d{3})+(?![\\d.,]\\d)|\\d+(?![\\d]|[.,:/]\\d))(?![\\p{L}_])");

    /** What has more digits is a code, and counts nothing. */
    private static final int MOST_DIGITS = 15;

    private Numerals() {}

    /** A number and where it stands. */
    public record Numeral(BigDecimal value, int begin, int end, boolean grouped) {}

    /** All numbers of a text, links left out, in order. */
    public static List<Numeral> in(String text) {
        StringBuilder words = new StringBuilder(text);
        for (Link link : Link.in(text)) {
            words.replace(link.begin(), link.end(), " ".repeat(link.end() - link.begin()));
        }
        List<Numeral> numerals = new ArrayList<>();
        Matcher matcher = NUMERAL.matcher(words);
        while (matcher.find()) {
            String digits = matcher.group().replaceAll("\\D", "");
            if (digits.length() > MOST_DIGITS) {
                continue;
            }
            numerals.add(new Numeral(new BigDecimal(digits), matcher.start(), matcher.end(),
                    digits.length() < matcher.group().length()));
        }
        return numerals;
    }
}
