package org.rapporteur.bench.validation;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rapporteur.ontology.Terms;
import org.rapporteur.shapes.DatasetValidator;
import org.rapporteur.shapes.NamedGraph;

/** Somebody who validates graphs by our shapes, parsing included. */
@FunctionalInterface
interface Judge {
    /** All results, each as its focus node, its shape and its constraint. */
    SortedSet<String> results(List<NamedGraph> graphs);

    /** Our validator, graph by graph. */
    static SortedSet<String> ours(List<NamedGraph> graphs) {
        SortedSet<String> results = new TreeSet<>();
        new DatasetValidator().validate(graphs, List.of()).results().forEach(result -> results
                .add(result.focusNode() + " " + result.sourceShape() + " " + result.sourceConstraintComponent()));
        return results;
    }

    /** Jena, all in one graph. */
    static SortedSet<String> jena(List<NamedGraph> graphs) {
        Graph data = GraphFactory.createGraphMem();
        graphs.forEach(graph -> RDFParser.source(new ByteArrayInputStream(graph.quads())).lang(Lang.NQUADS)
                .parse(new StreamRDFBase() {
                    @Override
                    public void quad(Quad quad) {
                        data.add(quad.asTriple());
                    }
                }));
        List.of("ontology.ttl", "roles.ttl").forEach(file -> read(Terms.class, file, data));
        Graph shapes = GraphFactory.createGraphMem();
        DatasetValidator.SHAPE_FILES.forEach(file -> read(DatasetValidator.class, file, shapes));
        SortedSet<String> results = new TreeSet<>();
        ShaclValidator.get().validate(shapes, data).getEntries().forEach(entry -> results.add(
                entry.focusNode() + " " + entry.source().getURI() + " " + entry.sourceConstraintComponent().getURI()));
        return results;
    }

    private static void read(Class<?> beside, String file, Graph target) {
        RDFParser.source(beside.getResourceAsStream(file)).lang(Lang.TURTLE).parse(target);
    }
}
