package org.rapporteur.ingest.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RapporteurTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void an_unknown_command_is_a_usage_error() {
        assertEquals(2, run("publsh"));
        assertTrue(err.toString().contains("publsh"), err::toString);
    }

    @Test
    void a_path_that_is_not_there_is_a_usage_error() {
        assertEquals(2, run("check", folder.resolve("none").toString()));
        assertTrue(err.toString().contains("none"), err::toString);
    }

    @Test
    void a_base_that_does_not_end_with_a_slash_is_a_usage_error() {
        assertEquals(2, run("publish", folder.toString(), "--dataset", folder.resolve("d").toString(), "--base",
                "https://data.example"));
    }

    @Test
    void publishing_an_empty_folder_is_done_at_once() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("no reports"));
        assertEquals(0, run("publish", empty.toString(), "--dataset", folder.resolve("d").toString(), "--base",
                "https://data.example/", "--json"));
        assertTrue(out.toString().contains("\"changes\":0"), out::toString);
    }

    @Test
    void check_writes_pages_where_it_is_told_to_and_says_where() {
        String examples = Path.of(System.getProperty("rapporteur.root")).resolve("examples/reports").toString();
        Path pages = folder.resolve("pages");
        assertEquals(0, run("check", examples, "--html", pages.toString()));
        assertTrue(Files.exists(pages.resolve("report-river-towns-workshop-3.html")));
        assertTrue(out.toString().endsWith(pages.resolve("index.html") + System.lineSeparator()), out::toString);
    }

    @Test
    void a_folder_for_pages_that_cannot_be_made_is_the_environment() throws IOException {
        Path file = Files.writeString(folder.resolve("file.en.txt"), "in the way");
        assertEquals(3, run("check", file.toString(), "--html", file.toString()));
        assertTrue(err.toString().contains("Making the folder"), err::toString);
    }

    @Test
    void a_link_in_a_folder_is_not_followed_and_one_that_is_named_is() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "Only for the house.");
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Path link = Files.createSymbolicLink(reports.resolve("report.txt"), secret);
        assertEquals(0, run("check", reports.toString()));
        assertTrue(err.toString().contains(link + " was not read"), err::toString);
        assertEquals(1, run("check", link.toString()));
        assertTrue(out.toString().contains("report.txt:0: empty-file"), out::toString);
    }

    @Test
    void a_dataset_directory_that_cannot_be_made_is_the_environment() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertEquals(3, run("publish", folder.resolve("file").toString(), "--dataset", file.toString(), "--base",
                "https://data.example/"));
    }

    @Test
    void an_erasure_whose_reason_names_the_person_is_a_usage_error() throws IOException {
        String dataset = folder.resolve("d").toString();
        String person = "https://data.example/id/person/marta-velinova";
        String examples = Path.of(System.getProperty("rapporteur.root")).resolve("examples/reports").toString();
        assertEquals(0, run("publish", examples, "--dataset", dataset, "--base", "https://data.example/"));
        assertEquals(2, run("withdraw", person, "--reason", "Velinova asked", "--dataset", dataset, "--erase"));
        assertTrue(err.toString().contains("without the name"), err::toString);
        assertEquals(0, run("withdraw", person, "--reason", "on request", "--dataset", dataset, "--erase"));
        assertEquals(0, run("withdraw", person, "--reason", "on request", "--dataset", dataset, "--erase"));
        assertEquals(0, run("verify", "--dataset", dataset));
    }

    @Test
    void a_dump_of_nothing_is_an_empty_file() throws IOException {
        Path dump = folder.resolve("dump.nq");
        assertEquals(0, run("export", "--dataset", folder.toString(), "--format", "nquads", "--out", dump.toString()));
        assertEquals("", Files.readString(dump));
    }

    @Test
    void identities_are_exported_instead_of_graphs_and_not_beside_them() throws IOException {
        Path file = folder.resolve("identities.tsv");
        assertEquals(0, run("export", "--dataset", folder.toString(), "--identities", "--out", file.toString()));
        assertEquals("", Files.readString(file));
        assertEquals(2, run("export", "--dataset", folder.toString(), "--identities", "--format", "nquads", "--out",
                file.toString()));
        assertEquals(2, run("export", "--dataset", folder.toString(), "--out", file.toString()));
    }

    @Test
    void corrections_that_do_not_hold_are_rejected_input() throws IOException {
        Path file = Files.writeString(folder.resolve("corrections.ttl"), "<id/person/a> rap:wrong true .\n");
        assertEquals(1, run("publish", file.toString(), "--dataset", folder.resolve("d").toString(), "--cache",
                folder.resolve("cache").toString(), "--base", "https://data.example/"));
        assertTrue(err.toString().contains("corrections.ttl:1: other-kind: "), err::toString);
    }

    @Test
    void withdrawing_what_is_not_published_is_a_usage_error_and_so_is_an_empty_reason() {
        String dataset = folder.resolve("d").toString();
        assertEquals(2, run("withdraw", "https://data.example/id/person/a", "--reason", "asked", "--dataset", dataset));
        assertTrue(err.toString().contains("https://data.example/id/person/a"), err::toString);
        assertEquals(2, run("withdraw", "https://data.example/id/person/a", "--reason", " ", "--dataset", dataset));
    }

    @Test
    void an_authority_file_that_cannot_be_used_is_a_usage_error_that_says_why() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("no reports"));
        Path letter = Files.writeString(folder.resolve("letter.ttl"), "Dear all,");
        assertEquals(2, run("check", empty.toString(), "--authority", letter.toString()));
        assertTrue(err.toString().contains("letter.ttl is no valid Turtle or RDF/XML: line 1"), err::toString);
        Path table = Files.writeString(folder.resolve("table.ttl"),
                "<https://authority.example/a> <http://xmlns.com/foaf/0.1/name> \"Alder Office\" .");
        Path absent = folder.resolve("absent.rdf");
        assertEquals(2, run("publish", empty.toString(), "--dataset", folder.resolve("d").toString(), "--base",
                "https://data.example/", "--authority", table.toString(), "--authority", absent.toString()));
        assertTrue(err.toString().contains("There is no authority file " + absent), err::toString);
        assertEquals(0, run("check", empty.toString(), "--authority", table.toString()));
    }

    @Test
    void an_undamaged_dataset_verifies_and_none_is_a_usage_error() {
        assertEquals(0, run("verify", "--dataset", folder.toString()));
        assertEquals(2, run("verify", "--dataset", folder.resolve("none").toString()));
        assertTrue(err.toString().contains("There is no dataset directory " + folder.resolve("none")), err::toString);
    }

    private int run(String... arguments) {
        CommandLine command = Rapporteur.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }
}
