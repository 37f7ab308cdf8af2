package org.rapporteur.ingest.page;

import static org.eclipse.rdf4j.model.util.Values.iri;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ingest.publish.JudgedReport;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Role;
import org.rapporteur.ontology.Slug;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Rdfs;

/** What things of one report are called, relative to the base of the dataset, and who they are. */
final class Addresses {
    private final JudgedReport report;
    private final IriSpace iris;
    private final Map<Place, String> parts = new HashMap<>();

    private record Place(Kind kind, String passage) {}

    Addresses(JudgedReport report) {
        this.report = report;
        iris = report.iris();
        String graph = iris.evidenceGraph(report.resolution().report());
        for (Statement evidence : PublishedGraphs.model(graph, report.mapped().evidence())) {
            iris.parseThing(evidence.getSubject().stringValue())
                    .ifPresent(thing -> parts.putIfAbsent(new Place(thing.kind(), evidence.getObject().stringValue()),
                            relative(evidence.getSubject().stringValue())));
        }
    }

    /** A sentence with the IRIs of this dataset as they are written in {@code corrections.ttl}. */
    String relative(String sentence) {
        return sentence.replace(iris.base() + "id/", "id/");
    }

    String thing(ThingName name) {
        return relative(iris.thing(name.kind(), name.slug()));
    }

    ThingName mentioned(Ref mention) {
        return new ThingName(mention.kind(), report.resolution().slug(mention));
    }

    String participation(Slug participant, Role role) {
        return thing(new ThingName(Kind.EVENT, report.resolution().event())) + "#participation-" + participant + "-"
                + role.localName();
    }

    /** The part of a kind that was read there; none where it was left out. */
    Optional<String> part(Kind kind, Passage passage) {
        return passage.quotes().entrySet().stream()
                .map(quote -> iris.passage(report.facts().sources().get(quote.getKey()).sha256(),
                        quote.getValue().range().begin(), quote.getValue().range().end()))
                .flatMap(place -> Optional.ofNullable(parts.get(new Place(kind, place))).stream()).findFirst();
    }

    /** What is published of how it is known. */
    List<String> identityEvidence(ThingName thing) {
        return published(thing, Rap.IDENTITY_EVIDENCE).map(Value::stringValue).sorted().toList();
    }

    /** What it is called where it is published. */
    SortedMap<OfficialLanguage, String> labels(ThingName thing) {
        SortedMap<OfficialLanguage, String> labels = new TreeMap<>();
        published(thing, Rdfs.LABEL).flatMap(label -> label instanceof Literal text ? Stream.of(text) : Stream.empty())
                .forEach(label -> label.getLanguage().flatMap(OfficialLanguage::ofTag)
                        .ifPresent(language -> labels.put(language, label.getLabel())));
        return labels;
    }

    private Stream<Value> published(ThingName thing, String property) {
        String graph = iris.graph(thing.kind(), thing.slug());
        return Optional.ofNullable(report.graphs().get(graph)).map(quads -> PublishedGraphs.model(graph, quads))
                .stream().flatMap(model -> model
                        .filter(iri(iris.thing(thing.kind(), thing.slug())), iri(property), null).objects().stream());
    }
}
