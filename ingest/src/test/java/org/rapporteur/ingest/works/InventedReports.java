package org.rapporteur.ingest.works;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.rapporteur.ontology.OfficialLanguage;

/** Reports of twelve events, three of which belong to one series and have the same speakers, in some of eight languages. */
final class InventedReports {
    static final int FILES = 40;
    private static final int REPORTS = 12;
    private static final int SERIES = 3;
    private static final int STATEMENTS = 6;
    private static final int MOST_LOST = 3;

    private final Random random;
    private final List<String> languages;
    private final Map<String, List<String>> phrases = new LinkedHashMap<>();
    private final List<List<String>> people;

    /** One language version of a report. */
    record Version(String report, OfficialLanguage language, String text) {}

    InventedReports(long seed) {
        random = new Random(seed);
        List<List<String>> table = table("phrases.tsv");
        languages = table.getFirst().subList(1, table.getFirst().size());
        table.subList(1, table.size()).forEach(row -> phrases.put(row.getFirst(), row.subList(1, row.size())));
        people = table("people.tsv").subList(1, table("people.tsv").size());
    }

    private static List<List<String>> table(String name) {
        try (InputStream stream = InventedReports.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> Arrays.asList(line.split("\t"))).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All versions, in an arbitrary order. */
    List<Version> versions() {
        List<Version> versions = new ArrayList<>();
        for (int report = 0; report < REPORTS; report++) {
            int count = FILES / REPORTS + (report < FILES % REPORTS ? 1 : 0);
            List<Integer> columns = new ArrayList<>(IntStream.range(0, languages.size()).boxed().toList());
            Collections.shuffle(columns, random);
            long seed = random.nextLong();
            for (int column : columns.subList(0, count)) {
                versions.add(new Version("event-" + report, OfficialLanguage.ofTag(languages.get(column)).orElseThrow(),
                        shortened(text(report, column, new Random(seed)))));
            }
        }
        Collections.shuffle(versions, random);
        return versions;
    }

    /** What is drawn is the same in each language. */
    private List<String> text(int report, int column, Random drawn) {
        boolean inSeries = report < SERIES;
        int first = inSeries ? 0 : 2 * (report % (people.size() / 2));
        boolean contacts = inSeries || drawn.nextInt(3) > 0;
        boolean links = drawn.nextInt(4) > 0;
        Map<String, String> words = Map.of("{body}", inSeries ? "Open Towns" : "Network " + (char) ('A' + report),
                "{theme}", "“" + (inSeries ? "Light" : List.of("Bread", "Rain", "Sound").get(report % 3)) + "”",
                "{tag}", "#Lamp" + (inSeries ? 0 : report), "{url}", "www.towns.example/rec-" + report, "{guide}",
                "https://towns.example/guide-" + (inSeries ? 0 : report), "{r}", "" + (60 + drawn.nextInt(300)), "{a}",
                "" + (20 + drawn.nextInt(40)));
        List<String> lines = new ArrayList<>();
        lines.addAll(List.of(phrase("background", column), phrase("opening", column), phrase("counts", column),
                phrase("speakers", column)));
        for (int i = 0; i < 2; i++) {
            lines.add("· " + name(first + i, column) + ", " + phrase("post." + (i + 1), column));
            if (contacts) {
                lines.add("LinkedIn: https://www.linkedin.com/in/speaker-" + (first + i) + "-example/");
            }
        }
        if (links) {
            lines.add(phrase("recording", column));
        }
        lines.add(phrase("takeaways", column));
        for (int i = 0; i < 2; i++) {
            lines.add(name(first + i, column) + ", Open Towns: " + phrase("talk." + (i + 1), column));
            for (int statement = 1; statement <= STATEMENTS; statement++) {
                int number = 11 + drawn.nextInt(900);
                if (drawn.nextInt(3) > 0 && (links || statement != 5)) {
                    lines.add("· " + phrase("statement." + statement, column).replace("{n}", "" + number));
                }
            }
        }
        lines.addAll(List.of(phrase("questions", column), phrase("question", column),
                name(first, column) + ": " + phrase("answer", column)));
        lines.replaceAll(line -> {
            String filled = line;
            for (Map.Entry<String, String> word : words.entrySet()) {
                filled = filled.replace(word.getKey(), word.getValue());
            }
            return filled;
        });
        return lines;
    }

    /** Without some lines, as not every version has all. */
    private String shortened(List<String> lines) {
        List<String> some = new ArrayList<>(lines);
        for (int i = random.nextInt(MOST_LOST + 1); i > 0; i--) {
            some.remove(random.nextInt(some.size()));
        }
        return String.join("\n", some) + "\n";
    }

    private String phrase(String key, int column) {
        return phrases.get(key).get(column);
    }

    private String name(int person, int column) {
        List<String> forms = people.get(person);
        return switch (languages.get(column)) {
            case "bg" -> forms.get(1);
            case "el" -> forms.get(2);
            default -> forms.getFirst();
        };
    }
}
