package org.rapporteur.bench.generated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A report of an event that never was, made from its number alone, in one of {@link #LANGUAGES}.
 *
 * <p>Of every five people two are at their only event and three return from a pool that grows with the number of events;
 * all events have one organiser and one series of ten, so that some things are mentioned ever more often.
 */
public record GeneratedReport(int number, String language) {
    /** The languages that reports are written in, by their tags. */
    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "bg");

    private static final Map<String, Template> TEMPLATES = LANGUAGES.stream()
            .collect(Collectors.toMap(language -> language, Template::read));
    private static final String[] GIVEN = {"Alma", "Bodo", "Cleo", "Dario", "Edda", "Falk", "Gesa", "Hugo", "Iris",
            "Jost", "Kaja", "Leto", "Mirel", "Nilo", "Orla", "Pavo", "Runa", "Silvan", "Tilda", "Urso"};
    private static final String[] FIRST = {"Am", "Bel", "Cas", "Dun", "Elm", "Far", "Gol", "Hol", "Ir", "Jel", "Kor",
            "Lam", "Mor", "Nor", "Os", "Pel", "Quil", "Ros", "Sal", "Tor"};
    private static final String[] LAST = {"bach", "dale", "ford", "gren", "haven", "holt", "kamp", "lund", "mere",
            "mont", "nes", "quist", "rup", "sted", "stone", "thorp", "vall", "vik", "wald", "worth"};
    private static final int SPEAKERS = 5;

    /** The wording of a language: a report, a line of its speakers and a talk, with numbered gaps. */
    private record Template(String report, String speaker, String talk) {
        static Template read(String language) {
            try (InputStream in = GeneratedReport.class.getResourceAsStream(language + ".txt")) {
                String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^----\\n");
                return new Template(parts[0], parts[1], parts[2]);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** A name that its versions have in common but for the language. */
    public String file() {
        return "generated-" + number + "." + language + ".txt";
    }

    /** The text; the same for the same number and language each time. */
    public String text() {
        Random random = new Random(number);
        int[] people = IntStream.range(0, SPEAKERS)
                .map(place -> place < 2 ? 1_000_000 + number * 2 + place : random.nextInt(number + 3)).distinct()
                .toArray();
        Template template = TEMPLATES.get(language);
        String speakers = IntStream.of(people)
                .mapToObj(person -> filled(template.speaker(),
                        Map.of("name", name(person), "body", body(person), "person", String.valueOf(person))))
                .collect(Collectors.joining());
        String talks = IntStream.of(people).mapToObj(person -> talk(template.talk(), person, random))
                .collect(Collectors.joining());
        return filled(template.report(),
                Map.of("serial", String.valueOf(number / 10 + 1), "series", String.valueOf(number % 10), "registered",
                        String.valueOf(100 + random.nextInt(900)), "live", String.valueOf(20 + random.nextInt(70)),
                        "number", String.valueOf(number), "name", name(people[0]), "speakers", speakers, "talks",
                        talks));
    }

    private String talk(String template, int person, Random random) {
        Map<String, String> gaps = new TreeMap<>(Map.of("name", name(person), "body", body(person), "number",
                String.valueOf(number), "person", String.valueOf(person), "place", place(person % 97)));
        gaps.put("signs", String.valueOf(10 + random.nextInt(500)));
        gaps.put("road", String.valueOf(5 + random.nextInt(90)));
        gaps.put("streets", String.valueOf(3 + random.nextInt(60)));
        gaps.put("share", String.valueOf(20 + random.nextInt(70)));
        return filled(template, gaps);
    }

    private static String filled(String template, Map<String, String> gaps) {
        String filled = template;
        for (Map.Entry<String, String> gap : gaps.entrySet()) {
            filled = filled.replace("{" + gap.getKey() + "}", gap.getValue());
        }
        return filled;
    }

    private static String name(int person) {
        return GIVEN[person % 20] + " " + place(person / 20);
    }

    private static String body(int person) {
        return place(person / 7 + 31) + " Town Office";
    }

    private static String place(int number) {
        int rest = number / 400;
        return FIRST[number % 20] + LAST[number / 20 % 20] + (rest == 0 ? "" : "-" + place(rest - 1));
    }
}
