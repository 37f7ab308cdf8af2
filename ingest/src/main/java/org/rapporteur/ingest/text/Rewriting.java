package org.rapporteur.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Rules that are applied to a word one after the other, each wherever it fits. Names are rewritten by the million, so
 * that a rule is a regular expression only where it has to be one.
 */
final class Rewriting {
    private static final Pattern LITERAL = Pattern.compile("\\p{L}+");
    private static final Pattern ONE_OF = Pattern.compile("\\[(\\p{L}+)\\]");

    private final List<UnaryOperator<String>> rules = new ArrayList<>();

    /** Then replaces these letters, a regular expression. */
    Rewriting then(String letters, String by) {
        rules.add(rule(letters, by));
        return this;
    }

    String of(String word) {
        String rewritten = word;
        for (UnaryOperator<String> rule : rules) {
            rewritten = rule.apply(rewritten);
        }
        return rewritten;
    }

    private static UnaryOperator<String> rule(String letters, String by) {
        if (LITERAL.matcher(letters).matches()) {
            return word -> word.replace(letters, by);
        }
        if (ONE_OF.matcher(letters).matches() && by.length() == 1) {
            String each = ONE_OF.matcher(letters).replaceFirst("$1");
            return word -> oneOf(word, each, by.charAt(0));
        }
        Pattern expression = Pattern.compile(letters);
        return word -> expression.matcher(word).replaceAll(by);
    }

    private static String oneOf(String word, String each, char by) {
        String rewritten = word;
        for (int i = 0; i < each.length(); i++) {
            rewritten = rewritten.replace(each.charAt(i), by);
        }
        return rewritten;
    }
}
