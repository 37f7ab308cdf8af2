package org.rapporteur.bench.identity;

import static org.eclipse.rdf4j.model.util.Values.iri;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.TreeModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.rapporteur.bench.corpus.Text;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Schema;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.GraphEntry;
import org.rapporteur.shapes.dataset.Snapshot;

/** What the reports of a dataset say of shared things, as read. */
final class Published {
    private final Map<String, String> reportOf = new HashMap<>();
    private final Map<String, Model> facts = new HashMap<>();

    private Published() {}

    static Published in(DatasetDirectory directory) {
        Published published = new Published();
        Snapshot snapshot = directory.snapshot();
        snapshot.graphs().values().stream().filter(entry -> entry.kind().equals(GraphEntry.REPORT)).forEach(entry -> {
            entry.sources().values().forEach(digest -> published.reportOf.put(digest, entry.graph()));
            published.facts.put(entry.graph(), model(directory.quads(entry)));
        });
        return published;
    }

    /** The published report that a text is a version of. */
    Optional<String> report(Text text) {
        return Optional.ofNullable(reportOf.get(digest(text)));
    }

    /** The things of a kind that a text calls by one of these names. */
    Set<String> named(Text text, Kind kind, Set<String> names) {
        Set<String> wanted = new TreeSet<>();
        names.forEach(name -> wanted.add(folded(name)));
        Set<String> things = new TreeSet<>();
        for (Statement statement : names(text, kind)) {
            if (statement.getObject() instanceof Literal name && isIn(name, text.language())
                    && wanted.contains(folded(name.getLabel()))) {
                things.add(statement.getSubject().stringValue());
            }
        }
        return things;
    }

    /** All names of a kind that were read from a text. */
    Set<String> read(Text text, Kind kind) {
        Set<String> read = new TreeSet<>();
        for (Statement statement : names(text, kind)) {
            if (statement.getObject() instanceof Literal name && isIn(name, text.language())) {
                read.add(name.getLabel());
            }
        }
        return read;
    }

    /** The event that a text is about. */
    Set<String> event(Text text) {
        Set<String> events = new TreeSet<>();
        graph(text).filter(null, iri(Schema.ABOUT), null).forEach(about -> events.add(about.getObject().stringValue()));
        return events;
    }

    private Set<Statement> names(Text text, Kind kind) {
        Set<Statement> names = new LinkedHashSet<>();
        for (String property : new String[]{Rap.NAME_AS_READ, Rap.VARIANT_AS_READ}) {
            for (Statement statement : graph(text).filter(null, iri(property), null)) {
                if (statement.getSubject() instanceof IRI thing
                        && thing.stringValue().contains("/id/" + kind.path() + "/")) {
                    names.add(statement);
                }
            }
        }
        return names;
    }

    private Model graph(Text text) {
        return report(text).map(facts::get).orElseGet(TreeModel::new);
    }

    private static boolean isIn(Literal name, OfficialLanguage language) {
        return name.getLanguage().filter(language.tag()::equals).isPresent();
    }

    /** Quotation marks and letter case are no part of a name. */
    private static String folded(String name) {
        return name.replaceAll("[„“”«»\"]", "").toLowerCase(Locale.ROOT).strip();
    }

    private static Model model(byte[] quads) {
        try {
            return Rio.parse(new ByteArrayInputStream(quads), "", RDFFormat.NQUADS);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String digest(Text text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.content().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
