package org.rapporteur.ingest.publish;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.corrections.Corrections;
import org.rapporteur.ingest.corrections.Editor;
import org.rapporteur.ingest.erasure.GraphRedaction;
import org.rapporteur.ingest.erasure.Redaction;
import org.rapporteur.ingest.erasure.Renaming;
import org.rapporteur.ingest.erasure.Traces;
import org.rapporteur.ingest.identity.Identities;
import org.rapporteur.ingest.identity.Merges;
import org.rapporteur.ingest.identity.ReportTestimony;
import org.rapporteur.ingest.identity.Testimony;
import org.rapporteur.ingest.map.EntityMapping;
import org.rapporteur.ingest.map.MappedReport;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.DatasetWriter;
import org.rapporteur.shapes.dataset.Digest;
import org.rapporteur.shapes.dataset.GraphChange;
import org.rapporteur.shapes.dataset.GraphEntry;

/**
 * The publication that takes a person out of all published graphs and texts. Nothing is read again: facts keep their IRIs
 * and their places.
 */
final class ErasedGraphs {
    private final Concerned concerned;
    private final String reason;
    private final IriSpace iris;
    private final Changes changing;
    private final Map<Slug, Redaction> reports;
    private final Redaction elsewhere;
    private final Renaming renaming;
    private final SortedMap<String, GraphChange> changes = new TreeMap<>();
    private final Map<Slug, byte[]> facts = new HashMap<>();
    private final Map<Slug, Map<ThingName, Testimony>> testimonies = new HashMap<>();
    private final Set<String> sources = new HashSet<>();
    private final Map<String, String> rewrittenTexts = new HashMap<>();
    private final Traces traces;
    private Editor editor;

    ErasedGraphs(Concerned concerned, Traces traces, String reason) {
        this.concerned = concerned;
        this.traces = traces;
        this.reason = reason;
        this.editor = Editor.of(concerned.published());
        this.iris = concerned.iris();
        this.changing = new Changes(iris);
        this.reports = concerned.reports(traces);
        this.elsewhere = Redaction.of(traces, Traces.NONE, Redaction.Scope.ELSEWHERE);
        this.renaming = new Renaming(iris, newSlugs());
    }

    /** Publishes it; returns how many graphs changed. */
    int publish(DatasetWriter writer, Instant at) {
        Set<Slug> rewritten = new TreeSet<>(reports.keySet());
        renaming.slugs().keySet().stream().filter(thing -> thing.kind().shared())
                .forEach(thing -> rewritten.addAll(concerned.register().reports(thing)));
        rewritten.forEach(this::report);
        Corrections corrections = Corrections.of(concerned.published()).rewritten(this::withoutPerson);
        editor = new Editor(corrections, Merges.NONE, concerned.published(), Identities.NONE);
        changing.of(corrections, concerned.published().snapshot()).ifPresent(this::put);
        rewritten.stream().flatMap(report -> concerned.register().mentionedIn(report).stream()).distinct()
                .filter(thing -> !thing.equals(concerned.person())).forEach(this::entity);
        put(changing.withdrawn(concerned.person(), reason));
        return writer.publish(iris.base(), List.copyOf(changes.values()), sources, at).size();
    }

    private byte[] withoutPerson(byte[] corrections) {
        Set<String> gone = concerned.names().stream().map(name -> iris.thing(name.kind(), name.slug()))
                .collect(Collectors.toSet());
        return new GraphRedaction(gone, Redaction.of(traces, Traces.NONE, Redaction.Scope.MENTIONED), renaming)
                .of(corrections, iris.correctionsGraph(), rewrittenTexts);
    }

    private Map<ThingName, Slug> newSlugs() {
        Map<ThingName, Slug> slugs = new HashMap<>();
        Set<ThingName> taken = new HashSet<>();
        reports.forEach((report, redaction) -> Stream
                .concat(Stream.of(new ThingName(Kind.REPORT, report)),
                        concerned.register().mentionedIn(report).stream())
                .filter(thing -> thing.kind() != Kind.PERSON && !slugs.containsKey(thing)).forEach(thing -> {
                    String left = redaction.slug(thing.slug().text());
                    if (!left.equals(thing.slug().text())) {
                        Slug slug = concerned.register().free(thing.kind(), Renaming.neutral(thing, left), taken);
                        slugs.put(thing, slug);
                        taken.add(new ThingName(thing.kind(), slug));
                    }
                }));
        return slugs;
    }

    private void report(Slug report) {
        GraphEntry entry = concerned.published().report(report).orElseThrow();
        Redaction redaction = reports.getOrDefault(report, elsewhere);
        Map<String, String> digests = new HashMap<>();
        Map<String, String> languages = new TreeMap<>();
        concerned.texts(report).forEach((language, source) -> {
            String text = redaction.of(source.text());
            digests.put(source.sha256(), Digest.sha256(text));
            rewrittenTexts.put(source.sha256(), Digest.sha256(text));
            languages.put(language, Digest.sha256(text));
            sources.add(text);
        });
        GraphRedaction graphs = new GraphRedaction(GraphRedaction.gone(concerned.iri(), concerned.facts(report)),
                redaction, renaming);
        Slug slug = renaming.slug(new ThingName(Kind.REPORT, report));
        byte[] after = graphs.of(concerned.facts(report), iris.graph(Kind.REPORT, slug), digests);
        byte[] evidence = graphs.of(concerned.evidence(report), iris.evidenceGraph(slug), digests);
        facts.put(slug, after);
        if (!slug.equals(report)) {
            changing.withdrawn(report, reason).forEach(this::put);
        }
        changing.of(new MappedReport(slug, after, evidence, entry.minted(), languages, List.of())).forEach(this::put);
    }

    private void entity(ThingName entity) {
        ThingName renamed = new ThingName(entity.kind(), renaming.slug(entity));
        Set<Slug> mentioning = concerned.register().reports(entity).stream()
                .map(report -> renaming.slug(new ThingName(Kind.REPORT, report)))
                .collect(Collectors.toCollection(TreeSet::new));
        Testimony said = mentioning.stream().map(this::testimony)
                .map(report -> report.getOrDefault(renamed, Testimony.NONE)).reduce(Testimony.NONE, Testimony::plus);
        Optional<byte[]> quads = EntityMapping.graph(renamed, said, iris).map(graph -> editor.edited(renamed, graph));
        if (!renamed.equals(entity)) {
            put(changing.of(entity, Optional.empty()));
        }
        put(changing.of(renamed, quads));
    }

    private Map<ThingName, Testimony> testimony(Slug report) {
        return testimonies.computeIfAbsent(report,
                name -> ReportTestimony.of(facts.getOrDefault(name, concerned.facts(name)), iris));
    }

    private void put(GraphChange change) {
        changes.put(change.graph(), change);
    }
}
