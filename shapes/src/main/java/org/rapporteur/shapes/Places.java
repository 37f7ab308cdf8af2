package org.rapporteur.shapes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.GraphEntry;
import org.rapporteur.shapes.dataset.Snapshot;

/** Where things were read, by the evidence of all reports; evidence is read through only when somebody asks for a place. */
final class Places {
    private static final Comparator<Passage> ORDER = Comparator.comparing(Passage::graph).thenComparing(Passage::digest)
            .thenComparing(Passage::begin);

    private final Map<String, Place> places = new HashMap<>();

    private record Passage(String graph, String iri, String digest, int begin) {}

    private Places() {}

    /** No evidence at hand. */
    static Places unknown() {
        return new Places();
    }

    /** The first place of each of these things, or else of what it is a part of. */
    static Places of(Set<String> things, DatasetDirectory directory, Snapshot snapshot) {
        Places found = new Places();
        Set<String> wanted = new HashSet<>(things);
        things.forEach(thing -> wanted.add(owner(thing)));
        Map<String, Passage> first = new HashMap<>();
        Stream<GraphEntry> evidence = wanted.isEmpty()
                ? Stream.empty()
                : snapshot.entries().filter(entry -> entry.kind().equals(GraphEntry.EVIDENCE));
        evidence.forEach(entry -> GraphReader.stream(new NamedGraph(entry.graph(), directory.quads(entry)),
                Citations.PROPERTIES, triple -> {
                    String thing = triple.getSubject().toString();
                    if (wanted.contains(thing)) {
                        passage(entry.graph(), triple.getObject().toString())
                                .ifPresent(passage -> first.merge(thing, passage, BinaryOperator.minBy(ORDER)));
                    }
                }));
        first.forEach(
                (thing, passage) -> directory.source(passage.digest())
                        .ifPresent(text -> found.places.put(thing, new Place(passage.iri(),
                                file(directory, passage.digest()),
                                1 + (int) text.codePoints().limit(passage.begin()).filter(c -> c == '\n').count()))));
        return found;
    }

    private static Optional<Passage> passage(String graph, String iri) {
        return Citations.PLACE.matcher(iri).results().findFirst()
                .map(place -> new Passage(graph, iri, place.group(1), Integer.parseInt(place.group(2))));
    }

    private static String file(DatasetDirectory directory, String digest) {
        return directory.root().relativize(directory.sourceFile(digest)).toString().replace('\\', '/');
    }

    private static String owner(String thing) {
        return thing.replaceFirst("#.*$", "");
    }

    /** The first place of a thing. */
    Optional<Place> of(String thing) {
        return Optional.ofNullable(places.getOrDefault(thing, places.get(owner(thing))));
    }
}
