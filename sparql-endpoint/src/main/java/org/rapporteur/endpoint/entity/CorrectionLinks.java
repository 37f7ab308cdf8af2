package org.rapporteur.endpoint.entity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.endpoint.http.Links;
import org.rapporteur.endpoint.language.Text;
import org.rapporteur.endpoint.pages.Value;
import org.rapporteur.endpoint.rdf.Thing;
import org.rapporteur.ontology.Terms;

/** Tells on the page of a thing that an editor corrected it, and leads to what the editor said. */
record CorrectionLinks(Links links) {
    private static final Node INFLUENCED = NodeFactory.createURI(Terms.Prov.WAS_INFLUENCED_BY);

    /** One link, or none where everything is as it was read. */
    List<Value> of(Thing thing) {
        String iri = thing.iri();
        boolean corrected = Stream.concat(Stream.of(thing), thing.things(Terms.Cv.HAS_PARTICIPATION).stream())
                .anyMatch(each -> thing.graph().contains(each.node(), INFLUENCED, Node.ANY));
        String about = "FILTER(?what = <" + iri + "> || ?value = <" + iri + "> || STRSTARTS(STR(?what), \"" + iri
                + "#\"))";
        return corrected
                ? List.of(new Value(Text.english("Corrected by the editor"),
                        Optional.of(query(links, links.iris().correctionsGraph(), about)), Optional.empty()))
                : List.of();
    }

    /** Where a browser sees the statements of a named graph. */
    static String query(Links links, String graph, String filter) {
        String query = "SELECT ?what ?property ?value { GRAPH <" + graph + "> { ?what ?property ?value } " + filter
                + " } ORDER BY ?what ?property ?value";
        return links.path("sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }
}
