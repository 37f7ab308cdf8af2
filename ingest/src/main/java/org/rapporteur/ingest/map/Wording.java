package org.rapporteur.ingest.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * Words for the labels of things that the text leaves without a name, in each language; the data is
 * {@code wording.tsv}.
 *
 * @param event the pattern for an event whose kind the text does not state
 * @param project the pattern for a project without a name
 * @param publication the pattern for a publication without a title
 * @param report the pattern for a report
 */
record Wording(String event, String project, String publication, String report) {
    private static final Map<OfficialLanguage, Wording> ALL = read();
    private static final int LONGEST_LABEL = 80;

    static Wording in(OfficialLanguage language) {
        return ALL.get(language);
    }

    static String filled(String pattern, String words) {
        return pattern.replace("{}", words);
    }

    /** The texts shortened to labels. */
    static SortedMap<OfficialLanguage, String> labels(Passage passage) {
        SortedMap<OfficialLanguage, String> labels = new TreeMap<>();
        ReportGraphs.byLanguage(passage).forEach((language, quote) -> labels.put(language, abridged(quote.text())));
        return labels;
    }

    /** A text cut between words and marked with an ellipsis where it is longer than a label may be. */
    static String abridged(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_LABEL) {
            return text;
        }
        String start = text.substring(0, text.offsetByCodePoints(0, LONGEST_LABEL));
        int blank = start.lastIndexOf(' ');
        return (blank > LONGEST_LABEL / 2 ? start.substring(0, blank) : start).replaceFirst("[\\s,;:.–-]+$", "") + "…";
    }

    private static Map<OfficialLanguage, Wording> read() {
        try (InputStream data = Wording.class.getResourceAsStream("wording.tsv")) {
            List<String> lines = new String(data.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).toList();
            Map<OfficialLanguage, Wording> all = new EnumMap<>(OfficialLanguage.class);
            for (String line : lines) {
                String[] cells = line.split("\t");
                all.put(OfficialLanguage.ofTag(cells[0]).orElseThrow(),
                        new Wording(cells[1], cells[2], cells[3], cells[4]));
            }
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
