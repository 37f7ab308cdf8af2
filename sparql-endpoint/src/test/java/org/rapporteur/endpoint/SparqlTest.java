package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparqlTest {
    @TempDir
    static Path directory;
    private static Server server;
    private static Client client;

    @BeforeAll
    static void start() {
        Path dataset = directory.resolve("dataset");
        ExampleDataset.publish(dataset);
        server = Server.start(ServerConfiguration.onFreePort(dataset, directory.resolve("cache")));
        client = new Client(server.uri());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_select_answers_json() {
        HttpResponse<String> answer = client.query("ASK { ?s a <http://xmlns.com/foaf/0.1/Person> }");
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals("application/sparql-results+json", Client.type(answer));
        assertTrue(answer.body().contains("true"), answer.body());
    }
}
