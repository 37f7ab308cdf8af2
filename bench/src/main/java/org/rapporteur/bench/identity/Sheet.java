package org.rapporteur.bench.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A measurement in words and tables. */
record Sheet(Measurement measurement, int most) {
    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "%-13s %8s %7s %9s %8s %8s %7s %7s %9s %9s", "", "mentions", "things", "precision", "recall",
                "joined", "wrong", "missed", "not read", "divided");
        measurement.scores()
                .forEach(score -> line(text, "%-13s %8d %7d %8.2f%% %7.2f%% %7.2f%% %7d %7d %9d %9d",
                        score.kind().path(), score.mentions(), score.things(), 100 * score.precision(),
                        100 * score.recall(), 100 * score.recallOfJoined(), score.wrong().size(), score.missed().size(),
                        score.notRead().size(), score.divided().size()));
        line(text, "%nreports whose versions came apart: %d, reports taken for versions of one: %d",
                measurement.apart().size(), measurement.together().size());
        measurement.scores().forEach(score -> categories(text, score));
        measurement.scores().forEach(score -> {
            list(text, score.kind().path() + ": taken for one and are not", score.wrong());
            list(text, score.kind().path() + ": are one and were not taken for it",
                    score.missed().stream().filter(pair -> !score.unjoined().contains(pair)).toList());
            list(text, score.kind().path() + ": more than one thing in one report", score.divided().stream()
                    .map(found -> found.mention().shown() + " (" + found.mention().report() + ") as " + found.things())
                    .toList());
        });
        list(text, "versions that came apart", measurement.apart());
        list(text, "reports taken for versions of one", measurement.together());
        list(text, "not read", measurement.unread());
        return text.toString();
    }

    private void categories(StringBuilder text, Score score) {
        line(text, "%n%s, pairs that are one:", score.kind().path());
        score.categories().forEach((category, counts) -> line(text, "  %-24s %6d of %6d  %6.2f%%", category, counts[0],
                counts[1], 100.0 * counts[0] / counts[1]));
        line(text, "  look-alikes, pairs that are not one: %d, taken for one %d", score.lookAlikes(),
                score.wrong().stream().filter(Pair::lookAlike).count());
        Map<String, Long> wrong = score.wrong().stream().flatMap(pair -> pair.categories().stream())
                .collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
        wrong.forEach((category, count) -> line(text, "  wrong, %s: %d", category, count));
    }

    private void list(StringBuilder text, String title, List<?> entries) {
        if (!entries.isEmpty()) {
            line(text, "%n%s (%d):", title, entries.size());
            entries.stream().limit(most).forEach(entry -> line(text, "  %s", entry));
            if (entries.size() > most) {
                line(text, "  ... and %d more", entries.size() - most);
            }
        }
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }
}
