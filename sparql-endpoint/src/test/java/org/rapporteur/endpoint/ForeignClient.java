package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of others that asks SPARQL endpoints, run as its users run it. */
enum ForeignClient {
    RDFLIB("/usr/bin/python3", "import rdflib"), SPARQL_WRAPPER("/usr/bin/python3",
            "import rdflib, SPARQLWrapper"), COMUNICA("node", ""), CURL("curl", "");

    private static final Path ROOT = Path.of(System.getProperty("rapporteur.root"));
    private static final Path COMUNICA_PROGRAM = ROOT
            .resolve("clients/node_modules/@comunica/query-sparql/bin/query.js");
    private static final long TIMEOUT = 120;

    private final String program;
    private final String imports;

    ForeignClient(String program, String imports) {
        this.program = program;
        this.imports = imports;
    }

    /**
     * What a program said.
     *
     * @param exit 0 when it took what it got for an answer
     */
    record Said(int exit, String text) {}

    /** Skips the test where the program is absent; under RAPPORTEUR_CI it fails. */
    void require() {
        boolean there = this == COMUNICA
                ? Files.isRegularFile(COMUNICA_PROGRAM)
                : run(imports.isEmpty() ? List.of(program, "--version") : List.of(program, "-c", imports)).exit() == 0;
        if (!there && "1".equals(System.getenv("RAPPORTEUR_CI"))) {
            fail(name() + " is not installed; .ci/run installs it");
        }
        assumeTrue(there, name() + " is not installed");
    }

    /** Asks a query. */
    Said ask(String endpoint, String query) {
        String asks = ROOT.resolve("sparql-endpoint/src/test/resources/org/rapporteur/endpoint/ask.py").toString();
        String graphs = query.startsWith("CONSTRUCT") ? "application/n-triples" : "application/sparql-results+json";
        return run(switch (this) {
            case RDFLIB -> List.of(program, asks, endpoint, "rdflib", query);
            case SPARQL_WRAPPER -> List.of(program, asks, endpoint, "wrapper", query);
            case COMUNICA ->
                List.of(program, COMUNICA_PROGRAM.toString(), "sparql@" + endpoint, "-q", query, "-t", graphs);
            case CURL -> List.of(program, "-sS", "--fail", "-H", "Accept: " + graphs, "--data-urlencode",
                    "query=" + query, endpoint);
        });
    }

    private static Said run(List<String> command) {
        try {
            Path out = Files.createTempFile("client", ".txt");
            try {
                Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile())
                        .start();
                assertTrue(process.waitFor(TIMEOUT, TimeUnit.SECONDS), "still running: " + command);
                return new Said(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
            } finally {
                Files.delete(out);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
