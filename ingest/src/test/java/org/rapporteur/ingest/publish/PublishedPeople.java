package org.rapporteur.ingest.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.read.Blanks;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.GraphEntry;

/** What a dataset directory says, as far as an erasure may change it. */
record PublishedPeople(DatasetDirectory directory) {
    private static final Pattern TEXT = Pattern.compile("^<([^>]+)> <[^>]+#?/?text> \"(.*)\"@([a-z]{2}) ",
            Pattern.MULTILINE);
    private static final Pattern QUOTED = Pattern
            .compile("^<([^>]+)> <[^>]+wasQuotedFrom> <[^>]+/([0-9a-f]{64})#char=(\\d+),(\\d+)> ", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("(?:nameAsRead|/name|altLabel)> \"(.*)\"@[a-z]{2} ");
    private static final Pattern ACCOUNT = Pattern.compile("accountName> \"(.*)\" ");

    static PublishedPeople in(Path dataset) {
        return new PublishedPeople(new DatasetDirectory(dataset));
    }

    /** The names and handles of each person. */
    SortedMap<String, Set<String>> people() {
        SortedMap<String, Set<String>> people = new TreeMap<>();
        graphs("person").forEach((graph, quads) -> {
            Set<String> names = new TreeSet<>();
            Stream.of(NAME, ACCOUNT).forEach(pattern -> pattern.matcher(quads).results()
                    .filter(hit -> !hit.group(1).contains("(")).forEach(hit -> names.add(hit.group(1))));
            people.put(graph.replace("/graph/", "/id/"), names);
        });
        return people;
    }

    /** The things that are parts of reports, without the people and what is named after their number. */
    Set<String> parts() {
        return graphs("report").values().stream().flatMap(quads -> Pattern
                .compile("^<([^>#]+/id/(?:statement|question|answer|talk|section|figure)/[^>#]+)>", Pattern.MULTILINE)
                .matcher(quads).results()).map(hit -> hit.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The quoted texts that do not stand where they are said to. */
    List<String> misquoted() {
        Map<String, Set<String>> cited = new TreeMap<>();
        graphs("evidence").values().forEach(quads -> QUOTED.matcher(quads).results().forEach(hit -> {
            String text = directory.source(hit.group(2)).orElseThrow();
            int begin = text.offsetByCodePoints(0, Integer.parseInt(hit.group(3)));
            int end = text.offsetByCodePoints(0, Integer.parseInt(hit.group(4)));
            cited.computeIfAbsent(hit.group(1), first -> new TreeSet<>())
                    .add(Blanks.collapsed(text.substring(begin, end)));
        }));
        return graphs("report").values().stream().flatMap(quads -> TEXT.matcher(quads).results())
                .filter(hit -> !cited.getOrDefault(hit.group(1), Set.of()).contains(unescaped(hit.group(2))))
                .map(hit -> hit.group(1) + ": " + hit.group(2)).toList();
    }

    /** All published graphs of a kind. */
    SortedMap<String, String> graphs(String kind) {
        SortedMap<String, String> graphs = new TreeMap<>();
        for (GraphEntry entry : directory.snapshot().graphs().values()) {
            if (entry.kind().equals(kind)) {
                graphs.put(entry.graph(), new String(directory.quads(entry), StandardCharsets.UTF_8));
            }
        }
        return graphs;
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\(.)").matcher(text)
                .replaceAll(hit -> Matcher.quoteReplacement(hit.group(1).equals("n") ? "\n" : hit.group(1)));
    }
}
