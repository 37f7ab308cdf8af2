package org.rapporteur.ingest.publish;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.corrections.Corrections;
import org.rapporteur.ingest.erasure.ContactLines;
import org.rapporteur.ingest.erasure.PublishedTraces;
import org.rapporteur.ingest.erasure.Redaction;
import org.rapporteur.ingest.erasure.Traces;
import org.rapporteur.ingest.identity.Erased;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ingest.identity.Register;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.GraphEntry;

/**
 * What is published of a person, and where.
 *
 * @param person published, or withdrawn before
 */
record Concerned(PublishedGraphs published, Register register, ThingName person) {
    IriSpace iris() {
        return published.iris();
    }

    String iri() {
        return iris().thing(Kind.PERSON, person.slug());
    }

    /** What the person is or was called: also what was merged into it. */
    Set<ThingName> names() {
        Set<ThingName> names = new HashSet<>(published.mergedInto(person));
        names.addAll(Corrections.of(published).merges().mergedInto(person));
        names.add(person);
        return names;
    }

    /** How the person is written, also in the slug; empty when nothing is known but a name in the history. */
    Optional<Traces> traces() {
        String graph = iris().graph(Kind.PERSON, person.slug());
        Optional<GraphEntry> own = published.snapshot().graph(graph)
                .or(() -> Optional.ofNullable(published.withdrawn().get(person)));
        boolean known = own.isPresent() || published.snapshot().manifest().stream()
                .flatMap(manifest -> published.directory().history(manifest).stream())
                .anyMatch(entry -> entry.iri().equals(iri()));
        Stream<byte[]> graphs = Stream.concat(own.map(published.directory()::quads).stream(),
                register.reports(person).stream().map(this::facts));
        Traces found = Traces.of(graphs.map(quads -> PublishedTraces.of(quads).getOrDefault(iri(), Traces.NONE))
                .collect(Collectors.toList()));
        Set<String> words = names().stream()
                .map(name -> name.slug().text().replaceFirst("-\\d+$", "").replace('-', ' '))
                .collect(Collectors.toSet());
        Traces named = found.and(new Traces(words, Set.of(), Set.of()));
        return known
                ? Optional
                        .of(Traces.of(register.reports(person).stream().map(report -> reached(named, report)).toList())
                                .and(named))
                : Optional.empty();
    }

    private Traces reached(Traces named, Slug report) {
        return ContactLines.added(named, others(report), texts(report).values().stream().map(SourceOf::text).toList());
    }

    byte[] facts(Slug report) {
        return published.quads(iris().graph(Kind.REPORT, report));
    }

    byte[] evidence(Slug report) {
        return published.quads(iris().evidenceGraph(report));
    }

    /** A stored text. */
    record SourceOf(String sha256, String text) {}

    /** The texts of a report, by language. */
    Map<String, SourceOf> texts(Slug report) {
        Map<String, SourceOf> texts = new TreeMap<>();
        published.report(report).map(GraphEntry::sources).ifPresent(sources -> sources.forEach((language,
                sha256) -> texts.put(language, new SourceOf(sha256, published.directory().source(sha256).orElse("")))));
        return texts;
    }

    /** The other people that a report names. */
    Traces others(Slug report) {
        Map<String, Traces> people = new HashMap<>(PublishedTraces.of(facts(report)));
        people.remove(iri());
        return Traces.of(people.values());
    }

    /** How the person is overwritten in each report that speaks of them, whether or not it was known to. */
    Map<Slug, Redaction> reports(Traces traces) {
        Map<Slug, Redaction> reports = new TreeMap<>();
        for (Slug report : published.reports().keySet()) {
            Traces others = others(report);
            Redaction elsewhere = Redaction.of(traces, others, Redaction.Scope.ELSEWHERE);
            if (register.reports(person).contains(report)
                    || texts(report).values().stream().anyMatch(source -> elsewhere.finds(source.text()))) {
                reports.put(report, Redaction.of(traces, others, Redaction.Scope.MENTIONED));
            }
        }
        return reports;
    }

    /** Other people with one of the person's names. */
    List<String> namesakes(Traces traces) {
        Set<Slug> slugs = Erased.slugs(traces.names().stream()).collect(Collectors.toSet());
        String people = iris().graph(Kind.PERSON, new Slug("a")).replaceFirst("a$", "");
        return published.snapshot().graphs().keySet().stream().filter(graph -> graph.startsWith(people))
                .map(graph -> new Slug(graph.substring(people.length()))).filter(slug -> !slug.equals(person.slug()))
                .filter(slug -> slugs.contains(new Slug(slug.text().replaceFirst("-\\d+$", ""))))
                .map(slug -> iris().thing(Kind.PERSON, slug)).toList();
    }
}
