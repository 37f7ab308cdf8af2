package org.rapporteur.ingest.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.authority.Authority;
import org.rapporteur.ingest.authority.Linked;
import org.rapporteur.ingest.authority.Linking;
import org.rapporteur.ingest.corrections.Editor;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.identity.PartNames;
import org.rapporteur.ingest.identity.ProvenMerge;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ingest.identity.Register;
import org.rapporteur.ingest.identity.Remaining;
import org.rapporteur.ingest.identity.Resolution;
import org.rapporteur.ingest.identity.Resolver;
import org.rapporteur.ingest.map.MappedReport;
import org.rapporteur.ingest.map.ReportMapping;
import org.rapporteur.ingest.works.Reading;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.ValidationReport;
import org.rapporteur.shapes.dataset.Finding;
import org.rapporteur.shapes.dataset.GraphChange;

/** Turns a reading into the changes of one publication; works one after another, so that each meets those before it. */
final class Preparation {
    private final PublishedGraphs published;
    private final Acceptance acceptance;
    private final IriSpace iris;
    private final Lookups lookups;
    private final Linking linking;
    private final Editor editor;
    private final Consumer<JudgedReport> audience;
    private final SortedMap<String, GraphChange> changes = new TreeMap<>();
    private final Map<Slug, MappedReport> mapped = new TreeMap<>();
    private final SortedMap<Slug, Tally> accepted = new TreeMap<>();
    private final Set<ProvenMerge> merges = new TreeSet<>(Comparator.comparing(ProvenMerge::toString));
    private final Set<String> sources = new LinkedHashSet<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Set<Finding> findings = new LinkedHashSet<>();

    private Preparation(PublishedGraphs published, Lookups lookups, Acceptance acceptance, Editor editor,
            Authority authority, Consumer<JudgedReport> audience) {
        this.published = published;
        this.acceptance = acceptance;
        this.iris = published.iris();
        this.lookups = lookups;
        this.linking = new Linking(authority, published);
        this.editor = editor;
        this.audience = audience;
    }

    /**
     * The changes that publish a reading on top of a published state.
     *
     * @param lookups of that state; they take in what is going to be published
     */
    static Prepared prepare(Reading reading, PublishedGraphs published, Lookups lookups, Acceptance acceptance) {
        return prepare(reading, published, lookups, acceptance, Editor.of(published));
    }

    /** The same by other decisions than those of the published state. */
    static Prepared prepare(Reading reading, PublishedGraphs published, Lookups lookups, Acceptance acceptance,
            Editor editor) {
        return prepare(reading, published, lookups, acceptance, editor, Authority.NONE, files -> {}, report -> {});
    }

    /**
     * The same, linked to an authority; where that is empty, reports that are published keep the links they have.
     *
     * @param progress is told of how many more texts it is known whether they can be published
     * @param audience is shown each report when it is judged
     */
    static Prepared prepare(Reading reading, PublishedGraphs published, Lookups lookups, Acceptance acceptance,
            Editor editor, Authority authority, IntConsumer progress, Consumer<JudgedReport> audience) {
        Preparation preparation = new Preparation(published, lookups, acceptance, editor, authority, audience);
        reading.works().stream().sorted(Comparator.comparing((Reading.Work work) -> -work.facts().sources().size())
                .thenComparing(work -> firstDigest(work.facts()))).forEach(work -> {
                    preparation.work(work);
                    progress.accept(work.facts().sources().size());
                });
        reading.unreadable().forEach(preparation::unreadable);
        return new Prepared(List.copyOf(preparation.changes.values()), List.copyOf(preparation.sources),
                new Account(preparation.accepted, preparation.rejections, List.copyOf(preparation.findings),
                        List.copyOf(preparation.merges)));
    }

    /** An order that the order of the files does not change. */
    private static String firstDigest(WorkFacts facts) {
        return facts.sources().values().stream().map(SourceText::sha256).min(Comparator.naturalOrder()).orElse("");
    }

    private void work(Reading.Work read) {
        Reading.Work given = editor.edited(read);
        Register register = lookups.register();
        Resolver resolver = new Resolver(register, published, editor);
        Linked asRead = linking.of(given.facts(), given.report());
        Resolution first = resolver.resolve(asRead.facts(), given.report());
        Reading.Work work = new ErasedMentions(lookups.texts(), register).overwritten(given, first);
        boolean same = work.equals(given);
        Linked linked = same ? asRead : linking.of(work.facts(), work.report());
        Remaining remaining = Remaining.of(linked.facts(),
                same ? first : resolver.resolve(linked.facts(), work.report()), register);
        WorkFacts facts = remaining.facts();
        Resolution resolution = remaining.resolution();
        PartNames names = PartNames.of(facts, resolution.report(), published, register.carried());
        MappedReport report = editor.edited(ReportMapping.map(facts, resolution, names, iris));
        findings.addAll(work.findings());
        findings.addAll(linked.findings());
        findings.addAll(resolution.findings());
        findings.addAll(report.findings());
        Map<String, GraphChange> proposed = merged(report.report());
        Said before = said(report.report());
        Said after = Said.of(report.facts(), iris);
        new Changes(iris).of(report).forEach(change -> proposed.put(change.graph(), change));
        entities(before, after).forEach(change -> proposed.put(change.graph(), change));
        Map<String, byte[]> contents = contents(proposed.values());
        ValidationReport verdict = acceptance.judge(contents, context(contents));
        if (verdict.conforms()) {
            lookups.replace(report.report(), before, after);
            mapped.put(report.report(), report);
            accepted.put(report.report(), Tally.of(facts, resolution));
            merges.addAll(resolution.merges());
            changes.putAll(proposed);
            facts.sources().values().forEach(source -> sources.add(source.text()));
        } else {
            reject(work, report, verdict);
        }
        audience.accept(judged(facts, resolution, report, contents, verdict,
                Stream.of(work.findings(), linked.findings(), resolution.findings(), report.findings())
                        .flatMap(List::stream).toList()));
    }

    private JudgedReport judged(WorkFacts facts, Resolution resolution, MappedReport report,
            Map<String, byte[]> contents, ValidationReport verdict, List<Finding> odd) {
        List<Finding> objections = verdict.conforms()
                ? List.of()
                : new Objections(List.copyOf(facts.sources().values()), report.evidence()).of(verdict);
        return new JudgedReport(facts, resolution, report, contents,
                Stream.concat(odd.stream(), objections.stream()).distinct().toList(), verdict.conforms(), iris);
    }

    /** The entities without what reports said that are merged into this one, which speaks for them from now on. */
    private Map<String, GraphChange> merged(Slug report) {
        Map<String, GraphChange> proposed = new HashMap<>();
        editor.origins(report).stream().filter(origin -> !origin.equals(report)).sorted().forEach(origin -> {
            Said said = said(origin);
            entities(said, Said.NOTHING).forEach(change -> proposed.put(change.graph(), change));
            lookups.replace(origin, said, Said.NOTHING);
        });
        return proposed;
    }

    private Stream<GraphChange> entities(Said before, Said after) {
        return lookups.entities(before, after).entrySet().stream().map(entity -> new Changes(iris).of(entity.getKey(),
                entity.getValue().map(quads -> editor.edited(entity.getKey(), quads))));
    }

    private Said said(Slug report) {
        return Said.of(Optional.ofNullable(mapped.get(report)).map(MappedReport::facts)
                .orElseGet(() -> published.quads(iris.graph(Kind.REPORT, report))), iris);
    }

    private static Map<String, byte[]> contents(Collection<GraphChange> proposed) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (GraphChange change : proposed) {
            if (change instanceof GraphChange.Put put) {
                contents.put(put.graph(), put.quads());
            }
        }
        return contents;
    }

    /** The graphs that describe what these graphs point to. */
    private Map<String, byte[]> context(Map<String, byte[]> contents) {
        Set<String> graphs = new TreeSet<>();
        contents.values().forEach(quads -> graphs.addAll(pointedTo(quads)));
        graphs.removeAll(contents.keySet());
        Map<String, byte[]> context = new TreeMap<>();
        graphs.forEach(graph -> context.put(graph, content(graph)));
        context.values().removeIf(quads -> quads.length == 0);
        return context;
    }

    private Set<String> pointedTo(byte[] quads) {
        Set<String> graphs = new TreeSet<>();
        Pattern.compile(Pattern.quote("<" + iris.base() + "id/") + "([a-z-]+)/([a-z0-9-]+)[#/>]")
                .matcher(new String(quads, StandardCharsets.UTF_8)).results()
                .forEach(match -> Kind.ofPath(match.group(1))
                        .ifPresent(kind -> graphs.add(kind.shared()
                                ? iris.graph(kind, new Slug(match.group(2)))
                                : iris.graph(Kind.REPORT, report(kind, match.group(2))))));
        return graphs;
    }

    /** Parts are named after their report. */
    private static Slug report(Kind kind, String slug) {
        return new Slug(kind == Kind.REPORT ? slug : slug.replaceFirst("-\\d+$", ""));
    }

    private byte[] content(String graph) {
        return changes.get(graph) instanceof GraphChange.Put put ? put.quads() : published.quads(graph);
    }

    private void reject(Reading.Work work, MappedReport report, ValidationReport verdict) {
        List<SourceText> given = given(work);
        List<Finding> objections = new Objections(given, report.evidence()).of(verdict);
        findings.addAll(objections);
        List<Finding> why = Stream.of(objections, work.findings(), report.findings()).flatMap(List::stream).distinct()
                .toList();
        given.forEach(source -> rejections.add(new Rejection(source.file(),
                source.text().getBytes(StandardCharsets.UTF_8), why, Optional.of(verdict.turtle()))));
    }

    /** The texts that are new; where none is, a published report was given again. */
    private List<SourceText> given(Reading.Work work) {
        Collection<String> before = work.report().flatMap(published::report)
                .<Collection<String>>map(entry -> entry.sources().values()).orElse(Set.of());
        List<SourceText> all = List.copyOf(work.facts().sources().values());
        List<SourceText> fresh = all.stream().filter(source -> !before.contains(source.sha256())).toList();
        return fresh.isEmpty() ? all : fresh;
    }

    private void unreadable(Reading.Unreadable file) {
        findings.addAll(file.findings());
        rejections.add(new Rejection(file.file(), file.bytes(), file.findings(), Optional.empty()));
    }
}
