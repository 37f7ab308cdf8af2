package org.rapporteur.bench.growth;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A report in English of an event that never was, made from its number alone.
 *
 * <p>Of every five people two are at their only event and three return from a pool that grows with the number of events;
 * all events have one organiser and one series of ten, so that some things are mentioned ever more often.
 */
record GeneratedReport(int number) {
    private static final String[] GIVEN = {"Alma", "Bodo", "Cleo", "Dario", "Edda", "Falk", "Gesa", "Hugo", "Iris",
            "Jost", "Kaja", "Leto", "Mirel", "Nilo", "Orla", "Pavo", "Runa", "Silvan", "Tilda", "Urso"};
    private static final String[] FIRST = {"Am", "Bel", "Cas", "Dun", "Elm", "Far", "Gol", "Hol", "Ir", "Jel", "Kor",
            "Lam", "Mor", "Nor", "Os", "Pel", "Quil", "Ros", "Sal", "Tor"};
    private static final String[] LAST = {"bach", "dale", "ford", "gren", "haven", "holt", "kamp", "lund", "mere",
            "mont", "nes", "quist", "rup", "sted", "stone", "thorp", "vall", "vik", "wald", "worth"};
    private static final String[] TOPIC = {"harbour walls", "night trains", "reed beds", "village archives",
            "street trees", "school kitchens", "tide mills", "public clocks", "bee corridors", "ferry piers"};
    private static final int SPEAKERS = 5;

    String file() {
        return "generated-" + number + ".en.txt";
    }

    String text() {
        Random random = new Random(number);
        int series = number % 10;
        int[] people = IntStream.range(0, SPEAKERS)
                .map(place -> place < 2 ? 1_000_000 + number * 2 + place : random.nextInt(number + 3)).distinct()
                .toArray();
        String speakers = IntStream.of(people).mapToObj(GeneratedReport::speaker).collect(Collectors.joining("\n"));
        String talks = IntStream.of(people).mapToObj(person -> talk(person, random)).collect(Collectors.joining("\n"));
        return """
                Background
                For workshop number %d in its online series on %s, the Generated Towns Network (GTN) brought together \
                people from town halls, research and volunteer groups to compare what helps.
                %d people registered for the workshop, of whom %d took part live.
                Speakers:
                %s
                The video recording of the workshop can be watched online: https://www.generated-towns.example/recording-%d

                Main messages
                %s
                Questions and answers
                Question 1: What does a town need in order to start with case %d?
                %s: A room, a telephone list and someone who is glad to make calls. The rest can follow.
                """
                .formatted(number / 10 + 1, TOPIC[series], 100 + random.nextInt(900), 20 + random.nextInt(70), speakers,
                        number, talks, number, name(people[0]));
    }

    private static String speaker(int person) {
        return "· %s, coordinator at the %s\nLinkedIn: https://www.linkedin.com/in/generated-%d-example/\n"
                .formatted(name(person), body(person), person);
    }

    private String talk(int person, Random random) {
        return """
                %s, %s: Lessons from case %d-%d
                · In its first year the town put up %d signs along %d kilometres of road.
                · A guide to the work can be read in English: https://guides.example/%d/%d
                · People from %d streets took part, and %d%% of them would do so again.
                · The work goes on under the heading #Case%dPart%d, together with the Institute of %s.
                """.formatted(name(person), body(person), number, person, 10 + random.nextInt(500),
                5 + random.nextInt(90), number, person, 3 + random.nextInt(60), 20 + random.nextInt(70), number, person,
                place(person % 97));
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
