package org.rapporteur.ingest.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.read.Block;

/**
 * Who gave an answer, in brackets or behind a dash at its end: "Until May. (Name)", "Until May. – Name".
 *
 * @param author the index in the roster; empty where it is nobody who was introduced
 * @param name the words that name them
 * @param end where the answer ends
 */
record AnswerSignature(Optional<Integer> author, Block name, int end) {
    private static final Pattern SIGNED = Pattern.compile(
            "(?s)(?<answer>.*[.!?…»”\"])[\\s\\u00A0]*(?:[(\\[](?<bracketed>[^()\\[\\]\\n]{2,80})[)\\]]|[–—][\\s\\u00A0]*(?<dashed>[^–—\\n]{2,80}?))[\\s\\u00A0.]*");

    static Optional<AnswerSignature> of(Block answer, Roster roster) {
        String raw = answer.raw();
        Matcher signed = SIGNED.matcher(raw);
        if (!signed.matches()) {
            return Optional.empty();
        }
        String group = signed.group("bracketed") == null ? "dashed" : "bracketed";
        String words = signed.group(group);
        Optional<Integer> author = roster.find(words).or(() -> roster.find(words.split("[,;]", 2)[0]));
        boolean somebody = author.isPresent() || AnswerLabel.isSomebody(words, roster);
        return somebody && Character.isUpperCase(words.codePointAt(words.length() - words.stripLeading().length()))
                ? answer.part(signed.start(group), signed.end(group))
                        .map(name -> new AnswerSignature(author, name, signed.end("answer")))
                : Optional.empty();
    }
}
