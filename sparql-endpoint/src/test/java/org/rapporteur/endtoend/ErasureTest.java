package org.rapporteur.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.endpoint.Server;
import org.rapporteur.endpoint.ServerConfiguration;
import org.rapporteur.ingest.erasure.ByteSearch;
import org.rapporteur.ingest.gold.GoldReport;
import org.rapporteur.ingest.publish.Acceptance;
import org.rapporteur.ingest.publish.Export;
import org.rapporteur.ingest.publish.PersonErasure;
import org.rapporteur.ingest.publish.Publisher;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.shapes.dataset.DatasetDirectory;

/** Erases people while they are served, then looks for them in every byte. */
class ErasureTest {
    private static final String BASE = "http://localhost:8080/";
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void erased_people_leave_no_trace_in_dataset_store_and_dumps() throws Exception {
        eraseFrom(GoldReport.ofExample(), Integer.MAX_VALUE);
    }

    @Test
    void a_person_of_the_real_report_leaves_no_trace() throws Exception {
        Optional<GoldReport> gold = GoldReport.ofRealReport();
        assumeTrue(gold.isPresent(), "no reports at RAPPORTEUR_SHARED or ../shared");
        eraseFrom(gold.get(), 1);
    }

    private void eraseFrom(GoldReport gold, int people) throws Exception {
        Path dataset = folder.resolve("dataset");
        Publisher publisher = new Publisher(new ReportReader(), Acceptance.shapes());
        publisher.publish(gold.files(), dataset, BASE, NOON);
        try (Server server = Server.start(ServerConfiguration.onFreePort(dataset, folder.resolve("cache")));
                SparqlClient client = new SparqlClient(server.uri().resolve("sparql"))) {
            List<GoldReport.Person> left = gold.people();
            for (int i = 0; i < Math.min(people, gold.people().size()); i++) {
                GoldReport.Person person = left.getFirst();
                left = left.subList(1, left.size());
                String iri = client
                        .rows("SELECT ?p { ?p a foaf:Person ; foaf:name \"" + person.names().get("en") + "\"@en }")
                        .getFirst().getFirst();
                assertInstanceOf(PersonErasure.Outcome.Done.class,
                        PersonErasure.erase(iri, "on request", dataset, Optional.empty(), NOON));
                URI address = server.uri().resolve(iri.substring(BASE.length()));
                eventually(() -> answer(address).statusCode() == 410 && generations() == 1);
                String problem = answer(address).body();
                assertTrue(problem.contains("on request") && problem.contains("2026-01-02"), problem);
                assertEquals(410, answer(URI.create(address.toString().replace("/id/", "/doc/"))).statusCode());
                Set<String> words = words(person, left);
                assertFalse(words.isEmpty());
                dump();
                assertEquals(List.of(), ByteSearch.traces(folder, words), iri);
                assertEquals(List.of(), new DatasetDirectory(dataset).verify());
            }
            publisher.publish(gold.files(), dataset, BASE, NOON);
            assertEquals(left.size(), client.rows("SELECT ?p { ?p a foaf:Person }").size());
        }
    }

    /** A word that others are called by, too, stays with them. */
    private static Set<String> words(GoldReport.Person person, List<GoldReport.Person> others) {
        Set<String> words = words(person);
        others.forEach(other -> words.removeAll(words(other)));
        return words;
    }

    private static Set<String> words(GoldReport.Person person) {
        Stream<String> handles = person.accounts().stream().map(account -> account.replaceFirst("^[^:]*:", ""));
        return Stream
                .concat(handles,
                        person.names().values().stream().flatMap(name -> Arrays.stream(name.split("[^\\p{L}\\p{M}]+"))))
                .filter(word -> word.length() > 3).map(String::toLowerCase)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void dump() throws IOException {
        for (Export.Format format : Export.Format.values()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve("dump." + format))) {
                Export.write(new DatasetDirectory(folder.resolve("dataset")), format, out);
            }
        }
    }

    private long generations() {
        try (Stream<Path> stores = Files.list(folder.resolve("cache"))) {
            return stores.filter(Files::isDirectory).count();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static HttpResponse<String> answer(URI address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it did not happen within 20 seconds");
            Thread.sleep(100);
        }
    }
}
