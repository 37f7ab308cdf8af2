package org.rapporteur.endpoint.dataset;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.GraphEntry;
import org.rapporteur.shapes.dataset.HistoryEntry;
import org.rapporteur.shapes.dataset.Manifest;
import org.rapporteur.shapes.dataset.Snapshot;

/** The way of a store from the state it holds to the one a manifest names; runs inside a write transaction. */
record Synchronisation(DatasetGraph dataset, DatasetDirectory directory, Manifest manifest, OntologyGraph ontology) {
    void apply(PublishedState target) {
        Snapshot snapshot = directory.snapshot(manifest);
        Bookkeeping bookkeeping = Bookkeeping.of(dataset);
        Map<String, String> wanted = new TreeMap<>();
        snapshot.graphs().forEach((graph, entry) -> wanted.put(graph, entry.file()));
        wanted.put(target.iris().ontology(), ontology.sha256());

        Map<String, String> held = bookkeeping.files();
        held.forEach((graph, file) -> {
            if (!file.equals(wanted.get(graph))) {
                drop(bookkeeping, NodeFactory.createURI(graph));
            }
        });
        snapshot.graphs().forEach((graph, entry) -> {
            if (!entry.file().equals(held.get(graph))) {
                add(entry);
                bookkeeping.file(NodeFactory.createURI(graph), entry.file());
            }
        });
        Node ontologyName = NodeFactory.createURI(target.iris().ontology());
        if (!ontology.sha256().equals(held.get(ontologyName.getURI()))) {
            ontology.graph().find().forEach(triple -> dataset.add(Quad.create(ontologyName, triple)));
            bookkeeping.file(ontologyName, ontology.sha256());
        }
        rememberSources(snapshot, target, bookkeeping);
        bookkeeping.tombstones(tombstones(snapshot));
        bookkeeping.state(target);
    }

    private void drop(Bookkeeping bookkeeping, Node graph) {
        dataset.removeGraph(graph);
        bookkeeping.forget(graph);
    }

    private void add(GraphEntry entry) {
        Node graph = NodeFactory.createURI(entry.graph());
        try {
            RDFParser.create().source(new ByteArrayInputStream(directory.quads(entry))).lang(Lang.NQUADS)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(new StreamRDFBase() {
                        @Override
                        public void quad(Quad quad) {
                            // A quad of another graph would stay when this one is dropped.
                            if (!quad.getGraph().equals(graph)) {
                                throw new EndpointException("Loading the file of graph " + graph
                                        + " failed: it holds quads of " + quad.getGraph());
                            }
                            dataset.add(quad);
                        }
                    });
        } catch (RiotException notNquads) {
            throw new EndpointException("Loading the file " + entry.file() + " of graph " + graph + " failed",
                    notNquads);
        }
    }

    private static void rememberSources(Snapshot snapshot, PublishedState target, Bookkeeping bookkeeping) {
        Map<String, String> languages = new HashMap<>();
        Map<String, String> reports = new HashMap<>();
        String graphs = target.iris().base() + "graph/";
        snapshot.graphs().values().forEach(entry -> entry.sources().forEach((tag, sha256) -> {
            languages.put(target.iris().source(sha256), tag);
            reports.put(target.iris().source(sha256), entry.graph().replace(graphs, target.iris().base() + "id/"));
        }));
        bookkeeping.sourceLanguages(languages);
        bookkeeping.sourceReports(reports);
    }

    private Map<String, Tombstone> tombstones(Snapshot snapshot) {
        Map<String, Tombstone> tombstones = new HashMap<>();
        for (HistoryEntry entry : directory.history(manifest)) {
            switch (entry.change()) {
                case create, update -> tombstones.remove(entry.iri());
                case merge, withdraw -> {
                    if (snapshot.graph(entry.graph()).isEmpty()) {
                        tombstones.put(entry.iri(), new Tombstone(entry.at(), entry.into(), entry.reason()));
                    }
                }
            }
        }
        return tombstones;
    }
}
