package org.rapporteur.ingest.publish;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ingest.identity.Register;
import org.rapporteur.ingest.lookup.Filing;
import org.rapporteur.ingest.lookup.LookupStore;
import org.rapporteur.ingest.map.EntityMapping;
import org.rapporteur.ingest.works.TextIndex;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.DatasetException;
import org.rapporteur.shapes.dataset.GraphEntry;
import org.rapporteur.shapes.dataset.HashedName;
import org.rapporteur.shapes.dataset.HistoryEntry;
import org.rapporteur.shapes.dataset.Manifest;

/**
 * What is looked up of a published state: who is known, and which texts are alike. It follows the state by its changed
 * shards and by what was added to its history, so a publication costs what it brings.
 */
final class Lookups implements AutoCloseable {
    /** Bounds what is held in memory while much is read. */
    private static final int REPORTS_BETWEEN_COMMITS = 500;
    private static final String VERSION = "version";
    private static final String BASE = "base";
    private static final String LENGTH = "history length";
    private static final String DIGEST = "history digest";

    private final LookupStore store;
    private final IriSpace iris;
    private final Register register;
    private final TextIndex texts;
    private final Map<String, String> state;
    private final Map<String, String> shards;
    private final Map<String, String> facts;
    private final Map<String, String> sources;
    private final Filing listed;
    private PublishedGraphs published;
    private int readSinceCommit;

    private Lookups(LookupStore store, PublishedGraphs published) {
        this.store = store;
        this.published = published;
        iris = published.iris();
        register = new Register(store, iris);
        texts = new TextIndex(store, report -> this.published.versions(report));
        state = store.map("state");
        shards = store.map("shards");
        facts = store.map("facts");
        sources = store.map("sources");
        listed = store.filing("listed");
    }

    /**
     * The look-ups of a published state.
     *
     * @param cache where they are kept between publications; without it they are made anew each time
     */
    static Lookups of(PublishedGraphs published, Optional<Path> cache) {
        Lookups kept = opened(published, cache);
        try {
            if (kept.precedes()) {
                kept.follow(published);
                return kept;
            }
        } catch (DatasetException filesOfAnEarlierStateAreGone) {
            // These are made anew below; where a file of the present state is missing, that will say so.
        }
        kept.close();
        cache.ifPresent(LookupStore::delete);
        Lookups anew = opened(published, cache);
        anew.follow(published);
        return anew;
    }

    private static Lookups opened(PublishedGraphs published, Optional<Path> cache) {
        return new Lookups(cache.map(LookupStore::in).orElseGet(LookupStore::inMemory), published);
    }

    /** Whether the published state continues the one these were made from, or they were made from none. */
    private boolean precedes() {
        if (!state.containsKey(VERSION)) {
            return facts.isEmpty();
        }
        Manifest.HistoryMark mark = new Manifest.HistoryMark(Long.parseLong(state.get(LENGTH)), state.get(DIGEST));
        return published.snapshot().manifest().filter(now -> now.base().equals(state.get(BASE))
                && (now.history().equals(mark) || published.directory().continues(now, mark))).isPresent();
    }

    Register register() {
        return register;
    }

    TextIndex texts() {
        return texts;
    }

    /** The facts of a report that are going to be published say something else than those before. */
    void replace(Slug report, Said before, Said after) {
        register.replace(report, before.testimony(), after.testimony());
        String graph = iris.graph(Kind.REPORT, report);
        after.digest().ifPresentOrElse(digest -> facts.put(graph, digest), () -> facts.remove(graph));
    }

    /** The graphs of the entities that a report mentions or no longer mentions, as they are once it says something else. */
    Map<ThingName, Optional<byte[]>> entities(Said before, Said after) {
        Set<ThingName> affected = new HashSet<>(before.testimony().keySet());
        affected.addAll(after.testimony().keySet());
        Map<ThingName, Optional<byte[]>> graphs = new HashMap<>();
        affected.forEach(entity -> graphs.put(entity, EntityMapping.graph(entity,
                register.testimony(entity).minus(before.of(entity)).plus(after.of(entity)), iris)));
        return graphs;
    }

    /** Takes in what was published since, and keeps all. */
    void follow(PublishedGraphs now) {
        published = now;
        now.snapshot().manifest().filter(manifest -> !manifest.version().equals(state.get(VERSION)))
                .ifPresent(this::follow);
    }

    private void follow(Manifest manifest) {
        long known = Optional.ofNullable(state.get(LENGTH)).map(Long::parseLong).orElse(0L);
        state.remove(VERSION);
        published.directory().history(manifest, known).forEach(this::happened);
        Set<String> prefixes = new TreeSet<>(manifest.shards().keySet());
        prefixes.addAll(shards.keySet());
        prefixes.removeIf(prefix -> Optional.ofNullable(manifest.shards().get(prefix))
                .equals(Optional.ofNullable(shards.get(prefix))));
        prefixes.forEach(this::shard);
        shards.clear();
        shards.putAll(manifest.shards());
        state.put(VERSION, manifest.version());
        state.put(BASE, manifest.base());
        state.put(LENGTH, String.valueOf(manifest.history().length()));
        state.put(DIGEST, manifest.history().sha256());
        store.commit();
    }

    private void happened(HistoryEntry entry) {
        if (HashedName.isHashed(entry.iri())) {
            register.erase(entry.iri());
        }
        iris.parseThing(entry.iri()).ifPresent(thing -> {
            register.name(thing);
            if (entry.change() == HistoryEntry.Change.withdraw) {
                entry.file().ifPresent(file -> register.withdraw(thing, published.remembered(thing, file)));
            }
        });
    }

    private void shard(String prefix) {
        Map<String, GraphEntry> now = published.snapshot().shard(prefix, GraphEntry.REPORT)
                .collect(Collectors.toMap(GraphEntry::graph, Function.identity()));
        Set<String> graphs = listed.under(prefix).collect(Collectors.toCollection(TreeSet::new));
        graphs.addAll(now.keySet());
        graphs.forEach(graph -> report(graph, Optional.ofNullable(now.get(graph))));
        listed.replace(prefix, now.keySet());
    }

    private void report(String graph, Optional<GraphEntry> now) {
        Slug report = new Slug(graph.substring(graph.lastIndexOf('/') + 1));
        Optional<String> before = Optional.ofNullable(facts.get(graph));
        if (!before.equals(now.map(GraphEntry::file))) {
            replace(report, before.map(file -> Said.of(published.directory().quads(file), iris)).orElse(Said.NOTHING),
                    Said.of(published.quads(graph), iris));
        }
        String digests = now.map(GraphEntry::sources).orElseGet(TreeMap::new).toString();
        if (!digests.equals(sources.put(graph, digests))) {
            texts.replace(report, List.copyOf(published.versions(report).values()));
        }
        if (++readSinceCommit % REPORTS_BETWEEN_COMMITS == 0) {
            store.commit();
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
