package org.rapporteur.ingest.authority;

import static org.eclipse.rdf4j.model.util.Values.iri;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.rapporteur.ingest.authority.Entry.What;
import org.rapporteur.ingest.facts.Range;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Slug;
import org.rapporteur.ontology.Terms.Dct;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Schema;
import org.rapporteur.shapes.dataset.GraphEntry;

/**
 * The links of a published report as an authority of its own: the things it is linked to under the names it has for
 * them. In a text that has not changed only the very words count that were evidence then.
 */
final class PublishedLinks {
    private final PublishedGraphs published;
    private final Model facts;
    private final Map<String, Set<String>> evidence = new HashMap<>();
    private final Collection<String> sources;

    PublishedLinks(PublishedGraphs published, Slug report) {
        this.published = published;
        this.facts = model(published.quads(published.iris().graph(Kind.REPORT, report)));
        Model stated = model(published.quads(published.iris().evidenceGraph(report)));
        Stream.of(Dct.SPATIAL, Dct.SUBJECT).flatMap(property -> facts.filter(null, iri(property), null).stream())
                .forEach(link -> stated.filter(link.getSubject(), iri(Rap.EVIDENCE), null).objects()
                        .forEach(passage -> evidence
                                .computeIfAbsent(link.getObject().stringValue(), first -> new HashSet<>())
                                .add(passage.stringValue())));
        this.sources = published.report(report).map(GraphEntry::sources).map(Map::values).orElse(Set.of());
    }

    /** The same report, read again, with the same links. */
    WorkFacts link(WorkFacts work) {
        return new Linker(new Authority(entries()), true, match -> isOfThen(match, work)).link(work).facts();
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        concepts(Dct.SPATIAL, What.PLACE, entries);
        concepts(Dct.SUBJECT, What.SUBJECT, entries);
        facts.filter(null, iri(Schema.SAME_AS), null).stream().filter(this::isOfOrganisation)
                .forEach(link -> entries.add(entry(link.getObject(), What.ORGANISATION, link.getSubject())));
        return entries;
    }

    private void concepts(String property, What what, List<Entry> entries) {
        facts.filter(null, iri(property), null).objects()
                .forEach(concept -> entries.add(entry(concept, what, (Resource) concept)));
    }

    private boolean isOfOrganisation(Statement link) {
        return published.iris().parseThing(link.getSubject().stringValue()).map(ThingName::kind)
                .filter(Kind.ORGANISATION::equals).isPresent();
    }

    private Entry entry(Value authorityIri, What what, Resource named) {
        List<Label> labels = Stream.of(Rap.NAME_AS_READ, Rap.VARIANT_AS_READ)
                .flatMap(property -> facts.filter(named, iri(property), null).objects().stream())
                .map(Literal.class::cast)
                .map(name -> new Label(name.getLabel(), name.getLanguage().flatMap(OfficialLanguage::ofTag), true))
                .toList();
        return new Entry(authorityIri.stringValue(), what, false, labels, Set.of());
    }

    private boolean isOfThen(Match match, WorkFacts work) {
        SourceText source = work.sources().get(match.language());
        Range range = match.quote().range();
        String passage = published.iris().passage(source.sha256(), range.begin(), range.end());
        return !sources.contains(source.sha256()) || match.things().stream()
                .anyMatch(thing -> evidence.getOrDefault(thing.iri(), Set.of()).contains(passage));
    }

    private static Model model(byte[] quads) {
        try {
            Model model = new LinkedHashModel();
            Rio.parse(new ByteArrayInputStream(quads), RDFFormat.NQUADS).forEach(
                    statement -> model.add(statement.getSubject(), statement.getPredicate(), statement.getObject()));
            return model;
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
