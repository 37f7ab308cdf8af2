package org.rapporteur.endpoint.rdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.rapporteur.ontology.Terms;

/** The prefixes under which the vocabularies in use are written. */
public final class Prefixes {
    private static final Map<String, String> NAMESPACES = new TreeMap<>(Map.ofEntries(
            Map.entry("rap", Terms.Rap.NAMESPACE), Map.entry("role", Terms.ROLE), Map.entry("cv", Terms.Cv.NAMESPACE),
            Map.entry("schema", Terms.Schema.NAMESPACE), Map.entry("dct", Terms.Dct.NAMESPACE),
            Map.entry("foaf", Terms.Foaf.NAMESPACE), Map.entry("person", Terms.PersonTerms.NAMESPACE),
            Map.entry("org", Terms.Org.NAMESPACE), Map.entry("skos", Terms.Skos.NAMESPACE),
            Map.entry("prov", Terms.Prov.NAMESPACE), Map.entry("spdx", Terms.Spdx.NAMESPACE),
            Map.entry("time", Terms.Time.NAMESPACE), Map.entry("locn", Terms.Locn.NAMESPACE),
            Map.entry("owl", Terms.Owl.NAMESPACE), Map.entry("rdfs", Terms.Rdfs.NAMESPACE),
            Map.entry("rdf", Terms.Rdf.NAMESPACE), Map.entry("xsd", Terms.Xsd.NAMESPACE)));

    private Prefixes() {}

    /** The namespaces by prefix. */
    public static Map<String, String> namespaces() {
        return Map.copyOf(NAMESPACES);
    }

    /** An IRI with its prefix, such as {@code schema:Event}; the IRI itself where its namespace has none. */
    public static String shortened(String iri) {
        return NAMESPACES.entrySet().stream().filter(prefix -> iri.startsWith(prefix.getValue()))
                .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length())).findFirst()
                .orElse(iri);
    }

    /** The namespaces as the head of a SPARQL query. */
    public static String prologue(Iterable<String> prefixes) {
        StringBuilder head = new StringBuilder();
        prefixes.forEach(prefix -> head.append("PREFIX ").append(prefix).append(": <").append(NAMESPACES.get(prefix))
                .append(">\n"));
        return head.toString();
    }

    static void addTo(Graph graph) {
        graph.getPrefixMapping().setNsPrefixes(NAMESPACES);
    }
}
