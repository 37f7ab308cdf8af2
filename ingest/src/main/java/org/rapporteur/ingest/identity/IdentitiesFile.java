package org.rapporteur.ingest.identity;

import static org.eclipse.rdf4j.model.util.Values.iri;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.rapporteur.ingest.identity.IdentityLine.Key;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.ontology.Terms.Prov;
import org.rapporteur.shapes.dataset.GraphEntry;
import org.rapporteur.shapes.dataset.HistoryEntry;

/** Writes what a dataset calls its things and knows them by: tab-separated lines, sorted, without base IRI. */
public final class IdentitiesFile {
    private static final String HEADER = "# What things are called: kind, slug, key and value, with tabs between them.\n";

    private final PublishedGraphs published;
    private final Register register;
    private final SortedSet<String> lines = new TreeSet<>();

    private IdentitiesFile(PublishedGraphs published, Register register) {
        this.published = published;
        this.register = register;
    }

    /** The whole file of a published state, with what is known of it. */
    public static String of(PublishedGraphs published, Register register) {
        IdentitiesFile file = new IdentitiesFile(published, register);
        published.reports().forEach(file::report);
        published.snapshot().graphs().keySet().stream()
                .map(graph -> published.iris().base() + "id/"
                        + graph.substring((published.iris().base() + "graph/").length()))
                .flatMap(iri -> published.iris().parseThing(iri).stream()).filter(thing -> thing.kind().shared())
                .forEach(file::entity);
        file.places(published.model(published.iris().correctionsGraph()), Optional.of(Prov.WAS_QUOTED_FROM));
        published.snapshot().manifest().stream().flatMap(manifest -> published.directory().history(manifest).stream())
                .map(HistoryEntry::iri).distinct().flatMap(iri -> published.iris().parseThing(iri).stream())
                .filter(thing -> thing.kind().shared() || thing.kind() == Kind.REPORT)
                .forEach(thing -> file.add(thing, Key.taken, ""));
        return HEADER + String.join("\n", file.lines) + "\n";
    }

    private void report(Slug slug, GraphEntry entry) {
        ThingName report = new ThingName(Kind.REPORT, slug);
        entry.sources().values().forEach(sha256 -> add(report, Key.source, sha256));
        add(report, Key.minted, String.valueOf(entry.minted()));
        register.event(slug).ifPresent(event -> add(report, Key.event, event.text()));
        merged(report);
        places(published.model(published.iris().evidenceGraph(slug)), Optional.empty());
    }

    private void entity(ThingName thing) {
        Known known = register.entity(thing);
        known.names().forEach(name -> add(thing, Key.name, name));
        known.identifiers().forEach(identifier -> lines.add(IdentityLine.identifier(thing, identifier).toString()));
        merged(thing);
    }

    private void merged(ThingName survivor) {
        published.mergedInto(survivor).forEach(other -> add(survivor, Key.merged, other.slug().text()));
    }

    private void places(Model evidence, Optional<String> property) {
        for (Statement statement : evidence) {
            Optional<ThingName> thing = published.iris().parseThing(statement.getSubject().stringValue());
            boolean wanted = property.isEmpty() || statement.getPredicate().equals(iri(property.get()));
            Optional<Place> place = Place.parse(published.iris(), statement.getObject().stringValue());
            if (wanted && thing.isPresent() && place.isPresent()) {
                add(thing.get(), Key.place, place.get().toString());
            }
        }
    }

    private void add(ThingName thing, Key key, String value) {
        lines.add(new IdentityLine(thing, key, value).toString());
    }
}
