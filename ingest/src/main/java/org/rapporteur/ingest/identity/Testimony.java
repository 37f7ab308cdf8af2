package org.rapporteur.ingest.identity;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/**
 * What reports say of a shared entity and its subordinate nodes, each statement with the number of reports that make it.
 *
 * @param statements canonical N-Triples, without line end
 * @param companions the entities it is linked to: those a person works for, the parent of an organisation
 */
public record Testimony(SortedMap<String, Integer> statements, SortedMap<String, Integer> companions) {
    /** Nobody says anything. */
    public static final Testimony NONE = new Testimony(Collections.emptySortedMap(), Collections.emptySortedMap());

    public Testimony {
        statements = Collections.unmodifiableSortedMap(new TreeMap<>(statements));
        companions = Collections.unmodifiableSortedMap(new TreeMap<>(companions));
    }

    static Testimony once(Set<String> statements) {
        return new Testimony(
                statements.stream()
                        .collect(Collectors.toMap(Function.identity(), line -> 1, Integer::sum, TreeMap::new)),
                Collections.emptySortedMap());
    }

    /** Whether no report says anything. */
    public boolean isEmpty() {
        return statements.isEmpty();
    }

    /** What these say together. */
    public Testimony plus(Testimony other) {
        return new Testimony(sum(statements, other.statements, 1), sum(companions, other.companions, 1));
    }

    /** What is left when some no longer say what they said. */
    public Testimony minus(Testimony other) {
        return new Testimony(sum(statements, other.statements, -1), sum(companions, other.companions, -1));
    }

    private static SortedMap<String, Integer> sum(Map<String, Integer> some, Map<String, Integer> more, int sign) {
        SortedMap<String, Integer> sum = new TreeMap<>(some);
        more.forEach((text, count) -> sum.merge(text, sign * count, Integer::sum));
        sum.values().removeIf(count -> count <= 0);
        return sum;
    }

    /** The statements with their numbers. */
    public Map<Statement, Integer> counted() {
        Map<Statement, Integer> counted = new LinkedHashMap<>();
        Iterator<Integer> counts = statements.values().iterator();
        try {
            Rio.parse(new StringReader(String.join("\n", statements.keySet())), RDFFormat.NTRIPLES)
                    .forEach(statement -> counted.put(statement, counts.next()));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return counted;
    }

    /** The statements without their numbers. */
    Model model() {
        return new LinkedHashModel(counted().keySet());
    }

    /** The form that is read by {@link #parse}. */
    String text() {
        return text(statements) + "\n" + text(companions);
    }

    private static String text(Map<String, Integer> counts) {
        return counts.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey() + "\n")
                .collect(Collectors.joining());
    }

    static Testimony parse(String text) {
        int end = text.startsWith("\n") ? 0 : text.indexOf("\n\n") + 1;
        return new Testimony(counts(text.substring(0, end)), counts(text.substring(end + 1)));
    }

    private static SortedMap<String, Integer> counts(String text) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        text.lines().forEach(line -> {
            int blank = line.indexOf(' ');
            counts.put(line.substring(blank + 1), Integer.parseInt(line.substring(0, blank)));
        });
        return counts;
    }
}
