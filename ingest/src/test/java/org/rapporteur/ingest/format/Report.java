package org.rapporteur.ingest.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A short report, to be broken. */
final class Report {
    static final String TEXT = """
            Background
            For its spring workshop on green towns, the Garden League invited two people who plant and care for gardens.
            171 people registered for the workshop, of whom 101 took part.
            Speakers:
            · Ada Brennick, Head of Parks at the Town of Lorne
            LinkedIn: https://www.linkedin.com/in/ada-brennick-example/
            · Piet Maasland, gardener at Green Shore
            Key takeaways
            Ada Brennick, Town of Lorne: Gardens for everyone
            · The town planted 40 trees along the river.
            · Neighbours – even the café – water them every week.
            Questions
            Question 1: Who pays for the water?
            Ada Brennick: The town does.
            """;

    private Report() {}

    static byte[] utf8() {
        return in(StandardCharsets.UTF_8);
    }

    static byte[] in(Charset charset) {
        return TEXT.getBytes(charset);
    }

    /** With other words in place of some. */
    static byte[] with(String words, String others) {
        if (!TEXT.contains(words)) {
            throw new IllegalArgumentException(words);
        }
        return TEXT.replace(words, others).getBytes(StandardCharsets.UTF_8);
    }

    /** Its lines as paragraphs of a .docx, with something before them. */
    static String word(String before) {
        return before + TEXT.lines().map(line -> "<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
    }

    /** Its lines as paragraphs of an .odt. */
    static String open() {
        return TEXT.lines().map(line -> "<text:p>" + line + "</text:p>").collect(Collectors.joining());
    }

    static List<String> lines() {
        return TEXT.lines().toList();
    }
}
