package org.rapporteur.ingest.publish;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.rapporteur.shapes.dataset.Digest;

/**
 * A dataset with its minted IRIs read as blank nodes: every one is known only by what is said with it.
 *
 * <p>Each minted IRI gets a colour from the statements it is in, and again from the colours of its neighbours until no
 * further IRIs are told apart. Datasets of which all minted IRIs have colours of their own are isomorphic exactly when
 * their coloured statements are the same.
 */
final class Colouring {
    private final Set<String> minted = new HashSet<>();
    private final Model model;
    private final String base;
    private Map<String, String> colours = new HashMap<>();

    Colouring(Model model, String base) {
        this.model = model;
        this.base = base;
        model.forEach(
                statement -> terms(statement).filter(this::isMinted).map(Value::stringValue).forEach(minted::add));
        minted.forEach(iri -> colours.put(iri, ""));
        long before;
        do {
            before = distinct();
            colours = refined();
        } while (distinct() > before);
    }

    /** How many minted IRIs cannot be told from another one. */
    long undecided() {
        return minted.size() - distinct();
    }

    /** The statements with colours in place of minted IRIs. */
    SortedSet<String> statements() {
        return model.stream().map(statement -> written(statement, colours::get))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The statements, readable, that have no counterpart in another dataset. */
    List<String> notIn(Colouring other) {
        Set<String> there = other.statements();
        return model.stream().filter(statement -> !there.contains(written(statement, colours::get)))
                .map(Statement::toString).sorted().toList();
    }

    private long distinct() {
        return colours.values().stream().distinct().count();
    }

    private Map<String, String> refined() {
        Map<String, SortedSet<String>> said = new HashMap<>();
        for (Statement statement : model) {
            terms(statement).filter(this::isMinted).map(Value::stringValue).distinct()
                    .forEach(iri -> said.computeIfAbsent(iri, first -> new TreeSet<>())
                            .add(written(statement, other -> other.equals(iri) ? "self" : colours.get(other))));
        }
        Map<String, String> refined = new HashMap<>();
        said.forEach((iri, statements) -> refined.put(iri,
                Digest.sha256((colours.get(iri) + statements).getBytes(StandardCharsets.UTF_8))));
        return refined;
    }

    private String written(Statement statement, UnaryOperator<String> colour) {
        return terms(statement).map(term -> isMinted(term) ? "_:" + colour.apply(term.stringValue()) : term.toString())
                .collect(Collectors.joining(" "));
    }

    private boolean isMinted(Value term) {
        String text = term.stringValue();
        return term instanceof IRI && (text.startsWith(base + "id/") || text.startsWith(base + "graph/"));
    }

    private static Stream<Value> terms(Statement statement) {
        return Stream.of(statement.getSubject(), statement.getPredicate(), statement.getObject(),
                statement.getContext());
    }
}
