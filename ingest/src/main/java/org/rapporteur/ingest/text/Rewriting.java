package org.rapporteur.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rules that are applied to a word one after the other, each wherever it fits. */
final class Rewriting {
    private record Rule(Pattern letters, String by) {}

    private final List<Rule> rules = new ArrayList<>();

    /** Then replaces these letters, a regular expression. */
    Rewriting then(String letters, String by) {
        rules.add(new Rule(Pattern.compile(letters), by));
        return this;
    }

    String of(String word) {
        String rewritten = word;
        for (Rule rule : rules) {
            rewritten = rule.letters().matcher(rewritten).replaceAll(rule.by());
        }
        return rewritten;
    }
}
