package org.rapporteur.bench.queries;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.rapporteur.bench.generated.GeneratedReport;
import org.rapporteur.ingest.publish.Acceptance;
import org.rapporteur.ingest.publish.Publisher;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.Terms;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.DatasetWriter;
import org.rapporteur.shapes.dataset.GraphChange;
import org.rapporteur.shapes.dataset.GraphEntry;

/**
 * What both servers serve: generated reports that were published, copied under many bases.
 *
 * @param dataset a dataset directory
 * @param quads the same in one file of N-Quads, with the ontology that our server adds of itself
 * @param size how many quads were published
 * @param things what queries can be about, by the name of their gap
 */
record Content(Path dataset, Path quads, long size, Map<String, List<String>> things) {
    private static final String BASE = "https://bench.example/";

    /** Makes about as many quads as are asked for, and at least those of all reports once. */
    static Content of(int reports, long quads, Path folder) throws IOException {
        DatasetDirectory original = published(reports, folder);
        List<GraphEntry> entries = List.copyOf(original.snapshot().graphs().values());
        long once = entries.stream().mapToLong(GraphEntry::quads).sum();
        int copies = Math.toIntExact(Math.max(1, quads / once));
        Path dataset = folder.resolve("dataset");
        Path all = folder.resolve("all.nq");
        Map<String, List<String>> things = new TreeMap<>(Map.of("language", GeneratedReport.LANGUAGES));
        try (DatasetWriter writer = DatasetWriter.open(dataset);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(all))) {
            for (int copy = 0; copy < copies; copy++) {
                List<GraphChange> changes = copied(original, entries, BASE + copy + "/");
                writer.publish(BASE, changes, List.of(), Instant.EPOCH);
                for (GraphChange change : changes) {
                    if (change instanceof GraphChange.Put put) {
                        out.write(put.quads());
                        things.computeIfAbsent(put.kind(), kind -> new ArrayList<>()).add(put.thing());
                        things.computeIfAbsent(put.kind() + "-graph", kind -> new ArrayList<>()).add(put.graph());
                    }
                }
            }
            RDFDataMgr.write(out, ontology(), Lang.NQUADS);
        }
        return new Content(dataset, all, once * copies, things);
    }

    private static DatasetDirectory published(int reports, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Path texts = Files.createDirectories(folder.resolve("reports"));
        for (int number = 0; number < reports; number++) {
            for (String language : GeneratedReport.LANGUAGES) {
                GeneratedReport report = new GeneratedReport(number, language);
                files.add(Files.writeString(texts.resolve(report.file()), report.text()));
            }
        }
        Path once = folder.resolve("once");
        new Publisher(new ReportReader(), Acceptance.shapes()).publish(files, once, BASE, Instant.EPOCH);
        return new DatasetDirectory(once);
    }

    private static List<GraphChange> copied(DatasetDirectory original, List<GraphEntry> entries, String base) {
        return entries.stream().<GraphChange>map(entry -> {
            byte[] quads = new String(original.quads(entry), StandardCharsets.UTF_8).replace(BASE, base)
                    .getBytes(StandardCharsets.UTF_8);
            String graph = entry.graph().replace(BASE, base);
            return new GraphChange.Put(graph, graph.replace(base + "graph/", base + "id/"), entry.kind(), quads,
                    entry.languages(), Map.of(), entry.minted());
        }).toList();
    }

    private static DatasetGraph ontology() {
        DatasetGraph ontology = DatasetGraphFactory.create();
        List.of("ontology.ttl", "roles.ttl")
                .forEach(file -> RDFParser.source(Terms.class.getResourceAsStream(file)).lang(Lang.TURTLE)
                        .base(Terms.Rap.NAMESPACE)
                        .parse(ontology.getGraph(NodeFactory.createURI(new IriSpace(BASE).ontology()))));
        return ontology;
    }
}
