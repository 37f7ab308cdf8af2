package org.rapporteur.ingest.publish;

import java.util.List;
import java.util.Map;
import org.rapporteur.shapes.DatasetValidator;
import org.rapporteur.shapes.NamedGraph;
import org.rapporteur.shapes.ValidationReport;

/** Says whether graphs may be published. */
@FunctionalInterface
public interface Acceptance {
    /**
     * Judges graphs that belong together.
     *
     * @param graphs canonical N-Quads by graph IRI
     * @param context published graphs that these point into, in the same form; they are not judged
     */
    ValidationReport judge(Map<String, byte[]> graphs, Map<String, byte[]> context);

    /** The acceptance of the published shapes. */
    static Acceptance shapes() {
        DatasetValidator validator = new DatasetValidator();
        return (graphs, context) -> validator.validate(named(graphs), named(context));
    }

    private static List<NamedGraph> named(Map<String, byte[]> graphs) {
        return graphs.entrySet().stream().map(graph -> new NamedGraph(graph.getKey(), graph.getValue())).toList();
    }
}
