package org.rapporteur.ingest.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.rapporteur.ontology.OfficialLanguage.BG;
import static org.rapporteur.ontology.OfficialLanguage.DE;
import static org.rapporteur.ontology.OfficialLanguage.EL;
import static org.rapporteur.ontology.OfficialLanguage.EN;
import static org.rapporteur.ontology.OfficialLanguage.FR;
import static org.rapporteur.ontology.OfficialLanguage.GA;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ingest.authority.AuthorityFiles.Outcome.Read;
import org.rapporteur.ingest.authority.AuthorityFiles.Outcome.Refused;
import org.rapporteur.ingest.authority.Entry.What;
import org.rapporteur.ontology.OfficialLanguage;

class AuthorityFilesTest {
    private static final String PREFIXES = """
            @prefix at: <http://publications.europa.eu/ontology/authority/> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix euvoc: <http://publications.europa.eu/ontology/euvoc#> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix : <https://authority.example/> .
            """;
    private static final String TABLES = "http://publications.europa.eu/resource/authority/";

    @TempDir
    Path folder;

    @Test
    void what_a_thing_is_shows_in_its_class_or_its_table() throws IOException {
        Authority authority = turtle("""
                :a a org:Organization ; skos:prefLabel "Alder Office"@en .
                :b a foaf:Organization ; foaf:name "Birch Office" .
                :c a skos:Concept ; skos:inScheme <%1$scorporate-body> ; skos:prefLabel "Cedar Office"@en .
                :d a dct:Location ; skos:prefLabel "Dale"@en .
                :e a skos:Concept ; skos:inScheme <%1$splace> ; skos:prefLabel "Elmton"@en .
                :f a skos:Concept ; skos:inScheme <%1$scountry> ; skos:prefLabel "Fenland"@en .
                :g a skos:Concept ; skos:inScheme :plants ; skos:prefLabel "gorse"@en .
                :h a skos:Concept ; skos:inScheme <%1$slanguage> ; skos:prefLabel "Fennish"@en .
                :i a skos:Concept ; skos:inScheme <%1$sdata-theme> ; skos:prefLabel "transport"@en .
                :plants a skos:ConceptScheme ; skos:prefLabel "Plants"@en .
                """.formatted(TABLES));
        assertEquals(Set.of("a", "b", "c"),
                found(authority, What.ORGANISATION, EN, "Alder Office", "Birch Office", "Cedar Office", "Fenland"));
        assertEquals(Set.of("d", "e", "f"), found(authority, What.PLACE, EN, "Dale", "Elmton", "Fenland", "gorse"));
        assertEquals(Set.of("g", "i"), found(authority, What.SUBJECT, EN, "gorse", "Plants", "Fennish", "transport"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"owl:deprecated true", "at:deprecated \"true\"", "dct:isReplacedBy :new",
            "euvoc:status <http://publications.europa.eu/resource/authority/concept-status/DEPRECATED>",
            "euvoc:endDate \"2004-04-30\"", "at:end.use \"2002-07-23\""})
    void what_no_longer_exists_is_left_out(String end) throws IOException {
        Authority authority = turtle(":old a org:Organization ; skos:prefLabel \"Alder Office\"@en ; " + end + " .\n"
                + ":new a org:Organization ; skos:prefLabel \"Alder Office\"@en .");
        assertEquals(Set.of("new"), found(authority, What.ORGANISATION, EN, "Alder Office"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"owl:deprecated false", "at:deprecated \"false\"", "euvoc:endDate \"9999-12-31\"",
            "euvoc:status <http://publications.europa.eu/resource/authority/concept-status/CURRENT>"})
    void what_goes_on_is_kept(String state) throws IOException {
        Authority authority = turtle(":a a org:Organization ; skos:prefLabel \"Alder Office\"@en ; " + state + " .");
        assertEquals(Set.of("a"), found(authority, What.ORGANISATION, EN, "Alder Office"));
    }

    @Test
    void names_are_compared_without_case_marks_script_and_article_but_each_in_its_language() throws IOException {
        Authority authority = turtle("""
                :a a org:Organization ; skos:prefLabel "Office de l’Île"@fr , "Ελαιώνας"@el , "An Oifig Ghlas"@ga ,
                    "Служба Бряг"@bg .
                """);
        assertEquals(Set.of("a"), found(authority, What.ORGANISATION, FR, "OFFICE DE L'ILE"));
        assertEquals(Set.of("a"), found(authority, What.ORGANISATION, EL, "ΕΛΑΙΩΝΑΣ"));
        assertEquals(Set.of("a"), found(authority, What.ORGANISATION, GA, "Oifig Ghlas"));
        assertEquals(Set.of("a"), found(authority, What.ORGANISATION, BG, "служба бряг"));
        assertEquals(Set.of(), found(authority, What.ORGANISATION, DE, "Office de l’Île"));
    }

    @Test
    void an_abbreviation_is_one_in_the_same_letters_only() throws IOException {
        Authority authority = turtle(
                ":a a org:Organization ; skos:prefLabel \"Alder Office\"@en ; skos:altLabel \"AT\" .");
        assertEquals(Set.of("a"), found(authority, What.ORGANISATION, EN, "AT"));
        assertEquals(Set.of(), found(authority, What.ORGANISATION, EN, "at"));
    }

    @Test
    void a_file_compressed_by_gzip_is_unpacked() throws IOException {
        Path file = folder.resolve("table.ttl.gz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write((PREFIXES + ":a a org:Organization ; skos:prefLabel \"Alder Office\"@en .").getBytes());
        }
        assertEquals(1, read(file).size());
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertTrue(refused(folder.resolve("none.ttl")).contains("none.ttl"));
    }

    @Test
    void a_file_that_is_no_rdf_is_refused_with_its_line() throws IOException {
        String why = refused(write("odd.ttl", "\n\nDear all, this is no table."));
        assertTrue(why.contains("odd.ttl") && why.contains("line 3") && why.contains("Turtle or RDF/XML"), why);
        assertTrue(refused(write("odd.rdf", "<?xml version='1.0'?>\n<rdf:RDF")).contains("odd.rdf"));
    }

    @Test
    void a_file_without_labels_is_refused() throws IOException {
        String why = refused(write("bare.ttl", PREFIXES + ":a a org:Organization ."));
        assertTrue(why.contains("bare.ttl") && why.contains("skos:prefLabel"), why);
        assertTrue(refused(write("empty.ttl", "")).contains("empty.ttl"));
    }

    @Test
    void entities_within_the_file_are_read_and_other_files_never() throws IOException {
        Path secret = write("secret.txt", "Secret Office");
        Authority authority = read(write("entities.rdf", rdf("""
                <!DOCTYPE rdf:RDF [ <!ENTITY name "Alder"> <!ENTITY other SYSTEM "%s"> ]>
                """.formatted(secret.toUri()), "&name; Office&other;")));
        assertEquals(Set.of("a"), found(authority, What.ORGANISATION, EN, "Alder Office"));
    }

    @Test
    void entities_that_multiply_are_refused() throws IOException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rdf:RDF [ <!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY e").append(i).append(" \"").append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }
        assertTrue(refused(write("bomb.rdf", rdf(bomb + "]>", "&e29;"))).contains("bomb.rdf"));
    }

    @Test
    void a_large_file_with_very_many_ampersands_is_read() throws IOException {
        String concept = "<org:Organization rdf:about='https://authority.example/%d'><skos:prefLabel xml:lang='en'>"
                + "&amp;&amp;&amp;&amp;&amp; Office %d</skos:prefLabel></org:Organization>";
        StringBuilder concepts = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            concepts.append(concept.formatted(i, i));
        }
        Authority authority = read(
                write("large.rdf", rdf("", "Alder Office").replace("</rdf:RDF>", concepts + "</rdf:RDF>")));
        assertEquals(100_001, authority.size());
    }

    @Test
    void the_tables_of_the_publications_office_are_read() {
        Path tables = shared().resolve("standards/eu-authority");
        assumeTrue(Files.isDirectory(tables), "the shared standards are not here");
        Authority authority = read(tables.resolve("corporate-body-2016.rdf.gz"),
                tables.resolve("place-20190918.rdf.gz"), tables.resolve("country-2019.rdf.gz"));
        assertEquals(Set.of("EUROJUST"), found(authority, What.ORGANISATION, FR, "Eurojust"));
        assertEquals(Set.of("BEL_BRU"), found(authority, What.PLACE, BG, "Брюксел"));
        assertEquals(Set.of("MLT"), found(authority, What.PLACE, GA, "Málta"));
        assertEquals(Set.of(), found(authority, What.ORGANISATION, EN, "European Coal and Steel Community"));
        Entry town = authority.called(What.PLACE, "Brussels", EN).getFirst().entry();
        Entry country = authority.called(What.PLACE, "Belgium", EN).getFirst().entry();
        assertTrue(authority.isWithin(town, country));
        assertFalse(authority.isWithin(country, town));
    }

    private static Path shared() {
        return Optional.ofNullable(System.getenv("RAPPORTEUR_SHARED")).map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("rapporteur.root")).resolve("../shared"));
    }

    private Authority turtle(String table) throws IOException {
        return read(write("table.ttl", PREFIXES + table));
    }

    private static String rdf(String head, String name) {
        return "<?xml version='1.0'?>\n" + head
                + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:org='http://www.w3.org/ns/org#'"
                + " xmlns:skos='http://www.w3.org/2004/02/skos/core#'>"
                + "<org:Organization rdf:about='https://authority.example/a'><skos:prefLabel xml:lang='en'>" + name
                + "</skos:prefLabel></org:Organization></rdf:RDF>";
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Authority read(Path... files) {
        var outcome = AuthorityFiles.read(List.of(files));
        return assertInstanceOf(Read.class, outcome, outcome::toString).authority();
    }

    private static String refused(Path file) {
        return assertInstanceOf(Refused.class, AuthorityFiles.read(List.of(file))).why();
    }

    private static Set<String> found(Authority authority, What what, OfficialLanguage language, String... names) {
        return List.of(names).stream().flatMap(name -> authority.called(what, name, language).stream())
                .map(found -> found.entry().iri()).map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }
}
