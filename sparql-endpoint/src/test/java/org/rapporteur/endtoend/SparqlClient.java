package org.rapporteur.endtoend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;

/** A researcher's client: RDF4J over the SPARQL protocol. */
final class SparqlClient implements AutoCloseable {
    static final Comparator<Map<String, String>> BY_TEXT = Comparator.comparing(Map::toString);

    private static final String PREFIXES = """
            PREFIX rap: <https://w3id.org/rapporteur/ontology#>
            PREFIX role: <https://w3id.org/rapporteur/role#>
            PREFIX cv: <http://data.europa.eu/m8g/>
            PREFIX schema: <http://schema.org/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            """;

    private final URI endpoint;
    private final SPARQLRepository repository;

    SparqlClient(URI endpoint) {
        this.endpoint = endpoint;
        this.repository = new SPARQLRepository(endpoint.toString());
    }

    /** The values of a query, row by row. */
    List<List<String>> rows(String query) {
        List<List<String>> rows = new ArrayList<>();
        try (RepositoryConnection connection = repository.getConnection();
                TupleQueryResult result = connection.prepareTupleQuery(PREFIXES + query).evaluate()) {
            for (BindingSet bindings : result) {
                rows.add(result.getBindingNames().stream().map(name -> bindings.getValue(name).stringValue()).toList());
            }
        }
        return rows;
    }

    /** For each {@code ?thing} of a pattern its {@code ?text} by language, ordered by {@code ?position} if there is one. */
    List<Map<String, String>> texts(String pattern) {
        Map<String, Map<String, String>> things = new LinkedHashMap<>();
        boolean ordered = pattern.contains("?position");
        String thing = pattern.contains("?thing") ? "?thing" : "?event";
        String query = PREFIXES + "SELECT " + thing + " ?text { " + pattern + " }"
                + (ordered ? " ORDER BY ?position" : "");
        try (RepositoryConnection connection = repository.getConnection();
                TupleQueryResult result = connection.prepareTupleQuery(query).evaluate()) {
            for (BindingSet bindings : result) {
                Literal text = (Literal) bindings.getValue("text");
                things.computeIfAbsent(bindings.getValue(thing.substring(1)).stringValue(), first -> new TreeMap<>())
                        .put(text.getLanguage().orElseThrow(), text.getLabel());
            }
        }
        return List.copyOf(things.values());
    }

    /** A source text, asked for where its IRI says, from the server under test. */
    String source(String iri) {
        URI here = endpoint.resolve(URI.create(iri).getPath());
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(here).header("Accept", "text/plain").build();
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        repository.shutDown();
    }
}
