package org.rapporteur.ingest.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.GraphEntry;

/** What stands in a dataset directory. */
public final class PublishedDataset {
    private PublishedDataset() {}

    /** All its statements with their graphs, as a dump has them. */
    public static Model model(Path dataset) {
        try {
            ByteArrayOutputStream quads = new ByteArrayOutputStream();
            Export.write(new DatasetDirectory(dataset), Export.Format.NQUADS, quads);
            return new LinkedHashModel(Rio.parse(new ByteArrayInputStream(quads.toByteArray()), RDFFormat.NQUADS));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file of each graph, which is named after its content. */
    public static Map<String, String> files(Path dataset) {
        return new DatasetDirectory(dataset).snapshot().graphs().values().stream()
                .collect(Collectors.toMap(GraphEntry::graph, GraphEntry::file));
    }
}
