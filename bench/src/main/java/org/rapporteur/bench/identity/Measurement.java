package org.rapporteur.bench.identity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.bench.corpus.Corpus;
import org.rapporteur.bench.corpus.Mention;
import org.rapporteur.bench.corpus.Text;
import org.rapporteur.ontology.Kind;
import org.rapporteur.shapes.dataset.DatasetDirectory;

/**
 * What a published corpus was taken for.
 *
 * @param apart reports whose versions were published as different reports
 * @param together texts of different reports that were published as versions of one
 * @param unread what was read instead of the mentions that were not read
 */
record Measurement(List<Score> scores, List<String> apart, List<String> together, List<String> unread) {
    static final List<Kind> KINDS = List.of(Kind.PERSON, Kind.ORGANISATION, Kind.EVENT);

    static Measurement of(Corpus corpus, Path dataset) {
        Published published = Published.in(new DatasetDirectory(dataset));
        List<Found> found = corpus.mentions().stream().map(mention -> found(mention, corpus, published)).toList();
        Bridges bridges = new Bridges(corpus.mentions());
        List<Score> scores = KINDS.stream().map(
                kind -> Score.of(kind, found.stream().filter(each -> each.mention().kind() == kind).toList(), bridges))
                .toList();
        return new Measurement(scores, apart(corpus, published), together(corpus, published),
                unread(found, corpus, published));
    }

    Score of(Kind kind) {
        return scores.get(KINDS.indexOf(kind));
    }

    private static Found found(Mention mention, Corpus corpus, Published published) {
        Set<String> things = new TreeSet<>();
        corpus.texts().stream().filter(text -> text.report().equals(mention.report()))
                .forEach(text -> things.addAll(mention.kind() == Kind.EVENT
                        ? published.event(text)
                        : published.named(text, mention.kind(), mention.written().get(text.language()))));
        return new Found(mention, things);
    }

    private static List<String> apart(Corpus corpus, Published published) {
        Map<String, Set<String>> graphs = new HashMap<>();
        corpus.texts().forEach(text -> graphs.computeIfAbsent(text.report(), first -> new TreeSet<>())
                .add(published.report(text).orElse("not published: " + text.file())));
        return graphs.entrySet().stream().filter(each -> each.getValue().size() > 1)
                .map(each -> each.getKey() + " as " + each.getValue()).sorted().toList();
    }

    private static List<String> together(Corpus corpus, Published published) {
        Map<String, Set<String>> reports = new HashMap<>();
        for (Text text : corpus.texts()) {
            Optional<String> graph = published.report(text);
            graph.ifPresent(known -> reports.computeIfAbsent(known, first -> new TreeSet<>()).add(text.report()));
        }
        return reports.values().stream().filter(each -> each.size() > 1).map(Set::toString).sorted().toList();
    }

    private static List<String> unread(List<Found> all, Corpus corpus, Published published) {
        List<String> unread = new ArrayList<>();
        all.stream().filter(found -> !found.read()).forEach(found -> {
            Mention mention = found.mention();
            corpus.texts().stream().filter(text -> text.report().equals(mention.report())).findFirst()
                    .ifPresent(text -> unread.add(mention.kind().path() + " " + mention.written() + " in "
                            + mention.report() + "; read were " + published.read(text, mention.kind())));
        });
        return unread;
    }
}
