package org.rapporteur.endpoint.dataset;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rapporteur.ontology.IriSpace;

/**
 * One published state as seen by one transaction; valid only inside {@link PublishedStore#read}.
 *
 * @param state which state it is
 * @param dataset the named graphs; its default graph is the store's own bookkeeping
 */
public record Published(PublishedState state, DatasetGraph dataset) {
    /** The IRIs of the dataset. */
    public IriSpace iris() {
        return state.iris();
    }

    /** The set union of all named graphs. */
    public Graph union() {
        return dataset.getUnionGraph();
    }

    /** Whether the dataset has this named graph. */
    public boolean hasGraph(Node graph) {
        return dataset.containsGraph(graph);
    }

    /** What became of a thing that is not published any more. */
    public Optional<Tombstone> tombstone(String iri) {
        return Bookkeeping.of(dataset).tombstone(iri);
    }

    /** The language tag of a source text. */
    public Optional<String> sourceLanguage(String sourceIri) {
        return Bookkeeping.of(dataset).sourceLanguage(sourceIri);
    }

    /** The report that a source text belongs to. */
    public Optional<String> sourceReport(String sourceIri) {
        return Bookkeeping.of(dataset).sourceReport(sourceIri);
    }

    /** The evidence graph of a report, named after its graph of facts. */
    public Optional<Graph> evidence(String reportIri) {
        return iris().parseThing(reportIri).map(name -> NodeFactory.createURI(iris().evidenceGraph(name.slug())))
                .filter(this::hasGraph).map(dataset::getGraph);
    }
}
