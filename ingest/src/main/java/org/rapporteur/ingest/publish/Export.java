package org.rapporteur.ingest.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.rapporteur.ingest.identity.IdentitiesFile;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.Terms;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.GraphEntry;
import org.rapporteur.shapes.dataset.Snapshot;

/** Writes the published graphs as one file, graph after graph in the order of their IRIs. */
public final class Export {
    /** The formats of a dump; Turtle has no named graphs, so there they are one. */
    public enum Format {
        NQUADS, TRIG, TURTLE
    }

    private Export() {}

    /** Writes the current state of a directory. */
    public static void write(DatasetDirectory directory, Format format, OutputStream out) throws IOException {
        Snapshot snapshot = directory.snapshot();
        if (format == Format.NQUADS) {
            for (GraphEntry entry : snapshot.graphs().values()) {
                out.write(directory.quads(entry));
            }
            return;
        }
        RDFWriter writer = Rio.createWriter(format == Format.TRIG ? RDFFormat.TRIG : RDFFormat.TURTLE, out);
        // Laid out without looking ahead, so that a dump of any size needs no more memory than one graph.
        writer.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
        writer.startRDF();
        prefixes(snapshot).forEach(writer::handleNamespace);
        for (GraphEntry entry : snapshot.graphs().values()) {
            for (Statement statement : Rio.parse(new ByteArrayInputStream(directory.quads(entry)), RDFFormat.NQUADS)) {
                writer.handleStatement(statement);
            }
        }
        writer.endRDF();
    }

    /** What the things of a directory are called and known by, to be carried over to another one. */
    public static String identities(DatasetDirectory directory) {
        Snapshot snapshot = directory.snapshot();
        return snapshot.manifest().map(manifest -> {
            PublishedGraphs published = new PublishedGraphs(directory, snapshot, new IriSpace(manifest.base()));
            try (Lookups lookups = Lookups.of(published, Optional.empty())) {
                return IdentitiesFile.of(published, lookups.register());
            }
        }).orElse("");
    }

    private static SortedMap<String, String> prefixes(Snapshot snapshot) {
        SortedMap<String, String> prefixes = new TreeMap<>();
        prefixes.put("cv", Terms.Cv.NAMESPACE);
        prefixes.put("dct", Terms.Dct.NAMESPACE);
        prefixes.put("foaf", Terms.Foaf.NAMESPACE);
        prefixes.put("org", Terms.Org.NAMESPACE);
        prefixes.put("person", Terms.PersonTerms.NAMESPACE);
        prefixes.put("prov", Terms.Prov.NAMESPACE);
        prefixes.put("rap", Terms.Rap.NAMESPACE);
        prefixes.put("rdfs", Terms.Rdfs.NAMESPACE);
        prefixes.put("role", Terms.ROLE);
        prefixes.put("schema", Terms.Schema.NAMESPACE);
        prefixes.put("skos", Terms.Skos.NAMESPACE);
        prefixes.put("spdx", Terms.Spdx.NAMESPACE);
        prefixes.put("xsd", Terms.Xsd.NAMESPACE);
        snapshot.manifest().ifPresent(manifest -> prefixes.put("id", manifest.base() + "id/"));
        return prefixes;
    }
}
