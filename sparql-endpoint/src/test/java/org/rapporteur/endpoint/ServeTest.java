package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeTest {
    @TempDir
    Path directory;

    @Test
    void a_missing_option_is_a_usage_error() {
        assertEquals(2, Serve.execute());
        assertEquals(2, Serve.execute("--dataset", directory.toString(), "--port", "99999"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://other.example/sparql", "other.example/sparql", "https:///sparql",
            "https://user@other.example/", "https://other.example/#all", "https://127.1/sparql", "file:///etc/passwd",
            ""})
    void what_is_no_endpoint_cannot_be_allowed(String service) {
        assertEquals(2, Serve.execute("--dataset", directory.toString(), "--allow-service", service));
    }

    @Test
    void a_port_in_use_is_an_environment_error() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertEquals(3, Serve.execute("--dataset", Files.createDirectory(directory.resolve("d")).toString(),
                    "--cache", directory.resolve("c").toString(), "--port", "" + taken.getLocalPort()));
        }
    }

    @Test
    void a_missing_directory_is_an_environment_error_in_one_sentence() {
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            assertEquals(3, Serve.execute("--dataset", directory.resolve("none").toString()));
        } finally {
            System.setErr(before);
        }
        String said = err.toString(StandardCharsets.UTF_8);
        assertEquals(1, said.lines().count(), said);
        assertTrue(said.contains("there is no such directory"), said);
    }
}
