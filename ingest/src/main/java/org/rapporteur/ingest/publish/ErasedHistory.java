package org.rapporteur.ingest.publish;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.erasure.ErasedNames;
import org.rapporteur.ingest.erasure.GraphRedaction;
import org.rapporteur.ingest.erasure.PublishedTraces;
import org.rapporteur.ingest.erasure.Redaction;
import org.rapporteur.ingest.erasure.Renaming;
import org.rapporteur.ingest.erasure.Traces;
import org.rapporteur.ingest.identity.Erased;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.shapes.dataset.DatasetWriter;
import org.rapporteur.shapes.dataset.Erasure;
import org.rapporteur.shapes.dataset.HashedName;
import org.rapporteur.shapes.dataset.HistoryEntry;
import org.rapporteur.shapes.dataset.HistoryEntry.Change;

/** The history without a person, and the last graphs of withdrawn things that it names. */
final class ErasedHistory {
    private final DatasetWriter writer;
    private final PublishedGraphs published;
    private final ThingName person;
    private final Set<ThingName> names;
    private final Traces traces;
    private final String reason;
    private final Redaction mentioned;
    private final Redaction elsewhere;
    private final Set<ThingName> withdrawn;

    /**
     * The history of a published state from which the person is gone already.
     *
     * @param reason the one that is given from now on
     */
    ErasedHistory(DatasetWriter writer, PublishedGraphs published, Concerned concerned, Traces traces, String reason) {
        this.writer = writer;
        this.published = published;
        this.person = concerned.person();
        this.names = concerned.names();
        this.traces = traces;
        this.reason = reason;
        this.mentioned = Redaction.of(traces, Traces.NONE, Redaction.Scope.MENTIONED);
        this.elsewhere = Redaction.of(traces, Traces.NONE, Redaction.Scope.ELSEWHERE);
        this.withdrawn = new HashSet<>(published.withdrawn().keySet());
    }

    void rewrite(Instant at) {
        List<HistoryEntry> history = published.snapshot().manifest().map(published.directory()::history).orElseThrow();
        Map<String, String> files = lastGraphs();
        new Erasure(writer).rewriteHistory(entry -> rewritten(entry, files),
                otherNames(history, at.truncatedTo(ChronoUnit.SECONDS).toString()));
    }

    private HistoryEntry rewritten(HistoryEntry entry, Map<String, String> files) {
        Optional<String> into = entry.into().map(iri -> isErased(iri) ? HashedName.of(iri) : iri);
        Optional<String> file = entry.file().map(digest -> files.getOrDefault(digest, digest));
        if (!isErased(entry.iri())) {
            return new HistoryEntry(entry.seq(), entry.at(), entry.publication(), entry.change(), entry.iri(),
                    entry.graph(), file, into, entry.reason().map(mentioned::of));
        }
        Optional<String> why = entry.change() == Change.withdraw ? Optional.of(reason) : Optional.empty();
        return new HistoryEntry(entry.seq(), entry.at(), entry.publication(), entry.change(),
                HashedName.of(entry.iri()), HashedName.of(entry.graph()), Optional.empty(), into, why);
    }

    /** The person, and what is no longer published under a name that holds the person's. */
    private boolean isErased(String iri) {
        return published.iris().parseThing(iri).filter(
                thing -> names.contains(thing) || thing.kind() != Kind.PERSON && !isPublished(thing) && finds(thing))
                .isPresent();
    }

    private boolean isPublished(ThingName thing) {
        return published.snapshot().graph(published.iris().graph(thing.kind(), thing.slug())).isPresent();
    }

    /** What was withdrawn by decision is recognised by its last graph, so it is not forgotten for one word. */
    private boolean finds(ThingName thing) {
        String slug = thing.slug().text();
        return !(withdrawn.contains(thing) ? elsewhere : mentioned).slug(slug).equals(slug);
    }

    /** Stores the last graphs of other withdrawn things without the person; returns their new digests by the old ones. */
    private Map<String, String> lastGraphs() {
        Map<String, String> files = new HashMap<>();
        String iri = published.iris().thing(Kind.PERSON, person.slug());
        published.withdrawn().forEach((thing, entry) -> {
            byte[] quads = published.directory().quads(entry);
            Map<String, Traces> people = new HashMap<>(PublishedTraces.of(quads));
            boolean speaks = people.remove(iri) != null
                    || new String(quads, StandardCharsets.UTF_8).contains("<" + iri + ">");
            Redaction redaction = Redaction.of(traces, Traces.of(people.values()),
                    speaks ? Redaction.Scope.MENTIONED : Redaction.Scope.ELSEWHERE);
            byte[] without = new GraphRedaction(GraphRedaction.gone(iri, quads), redaction,
                    new Renaming(published.iris(), Map.of())).of(quads, entry.graph(), Map.of());
            if (!thing.equals(person) && !isErased(published.iris().thing(thing.kind(), thing.slug()))
                    && !Arrays.equals(quads, without)) {
                files.put(entry.file(), new Erasure(writer).store(without));
            }
        });
        return files;
    }

    /** The person would get another slug from another language version; that is taken, too. */
    private List<HistoryEntry> otherNames(List<HistoryEntry> history, String at) {
        Set<String> named = history.stream().map(HistoryEntry::iri).collect(Collectors.toSet());
        List<HistoryEntry> added = new ArrayList<>();
        Stream.concat(Erased.slugs(traces.names().stream()), traces.names().stream().flatMap(ErasedNames::slug))
                .distinct().map(slug -> new ThingName(Kind.PERSON, slug)).filter(thing -> !thing.equals(person))
                .forEach(thing -> {
                    String iri = published.iris().thing(thing.kind(), thing.slug());
                    if (!named.contains(iri) && !named.contains(HashedName.of(iri))) {
                        String graph = published.iris().graph(thing.kind(), thing.slug());
                        added.add(new HistoryEntry(history.size() + added.size() + 1, at,
                                history.getLast().publication(), Change.withdraw, HashedName.of(iri),
                                HashedName.of(graph), Optional.empty(), Optional.empty(), Optional.of(reason)));
                    }
                });
        return added;
    }
}
