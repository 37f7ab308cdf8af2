package org.rapporteur.shapes;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.update.UpdateAction;

/**
 * Graphs of our own to validate: a valid dataset in TriG, or the full one changed by a SPARQL update.
 *
 * @param graphs the named graphs, as they would be published
 */
record SampleDataset(List<NamedGraph> graphs) {
    static final Path FOLDER = Path.of(System.getProperty("rapporteur.root"),
            "shapes/src/test/resources/org/rapporteur/shapes");
    private static final Path FULL = FOLDER.resolve("valid/harbour-forum.trig");
    private static final String BASE = "https://data.example/";

    static SampleDataset valid(Path file) {
        return of(RDFDataMgr.loadDataset(file.toString()));
    }

    static SampleDataset full() {
        return valid(FULL);
    }

    /** The full dataset with one thing wrong in it. */
    static SampleDataset invalid(Path update) {
        try {
            Dataset dataset = RDFDataMgr.loadDataset(FULL.toString());
            String prefixes = Files.readString(FOLDER.resolve("prefixes.ru"));
            UpdateAction.parseExecute(prefixes + Files.readString(update), dataset);
            return of(dataset);
        } catch (IOException failure) {
            throw new IllegalStateException("Reading " + update + " failed", failure);
        }
    }

    /** The files below a folder of test data. */
    static List<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failure) {
            throw new IllegalStateException("Listing " + folder + " failed", failure);
        }
    }

    /** All triples of all graphs, as N-Triples. */
    String triples() {
        return graphs.stream()
                .flatMap(graph -> new String(graph.quads(), StandardCharsets.UTF_8).lines()
                        .map(quad -> quad.substring(0, quad.lastIndexOf(" <" + graph.iri() + "> .")) + " .\n"))
                .collect(Collectors.joining());
    }

    /** The same with another base for every name, so that many of these fit into one store. */
    SampleDataset under(String folder) {
        return new SampleDataset(graphs.stream().map(graph -> {
            String quads = new String(graph.quads(), StandardCharsets.UTF_8).replace("<" + BASE,
                    "<" + BASE + folder + "/");
            return new NamedGraph(graph.iri().replace(BASE, BASE + folder + "/"),
                    quads.getBytes(StandardCharsets.UTF_8));
        }).toList());
    }

    /** The graph with this name behind {@code graph/}. */
    NamedGraph graph(String name) {
        return graphs.stream().filter(graph -> graph.iri().equals(BASE + "graph/" + name)).findFirst().orElseThrow();
    }

    private static SampleDataset of(Dataset dataset) {
        List<NamedGraph> graphs = new ArrayList<>();
        DatasetGraph all = dataset.asDatasetGraph();
        all.listGraphNodes().forEachRemaining(name -> {
            DatasetGraph one = DatasetGraphFactory.create();
            one.addGraph(name, all.getGraph(name));
            StringWriter quads = new StringWriter();
            RDFDataMgr.write(quads, one, Lang.NQUADS);
            String sorted = quads.toString().lines().collect(Collectors.toCollection(TreeSet::new)).stream()
                    .map(line -> line + "\n").collect(Collectors.joining());
            graphs.add(new NamedGraph(name.getURI(), sorted.getBytes(StandardCharsets.UTF_8)));
        });
        return new SampleDataset(List.copyOf(graphs));
    }
}
