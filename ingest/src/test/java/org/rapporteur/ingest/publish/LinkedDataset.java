package org.rapporteur.ingest.publish;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.rapporteur.ingest.authority.Authority;
import org.rapporteur.ingest.authority.AuthorityFiles;
import org.rapporteur.ingest.works.ReportReader;
import org.rapporteur.ontology.Terms.Dct;
import org.rapporteur.ontology.Terms.Org;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Rdf;
import org.rapporteur.ontology.Terms.Schema;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.Digest;

/** A dataset that is linked to authority files while it is published, and what it says then. */
final class LinkedDataset {
    static final String BASE = "https://data.example/";
    static final String TABLE = "https://authority.example/";
    static final Acceptance SHAPES = Acceptance.shapes();
    static final ReportReader READER = new ReportReader();
    static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    static final List<String> TIDES = List.of("tides.en.txt", "tides.de.txt", "tides.bg.txt");
    static final List<String> TABLES = List.of("organisations.ttl", "places.rdf", "subjects.ttl");

    private final Path root;

    LinkedDataset(Path root) {
        this.root = root;
    }

    Path folder(String dataset) {
        return root.resolve(dataset);
    }

    Account publish(String dataset, List<String> reports, List<String> tables) {
        return publishTexts(dataset, reports.stream().map(LinkedDataset::resource).toList(), tables);
    }

    Account publishTexts(String dataset, List<Path> reports, List<String> tables) {
        return publish(dataset, reports, authority(tables.stream().map(LinkedDataset::resource)));
    }

    Account publish(String dataset, List<Path> reports, Authority authority) {
        Account account = new Publisher(READER, SHAPES).linkingTo(authority)
                .publish(reports, root.resolve(dataset), BASE, NOON).account();
        assertEquals(List.of(), account.rejections());
        return account;
    }

    static Authority authority(Stream<Path> tables) {
        var outcome = AuthorityFiles.read(tables.toList());
        return assertInstanceOf(AuthorityFiles.Outcome.Read.class, outcome, outcome::toString).authority();
    }

    static Path resource(String name) {
        try {
            return Path.of(LinkedDataset.class.getResource("authority/" + name).toURI());
        } catch (URISyntaxException never) {
            throw new AssertionError(never);
        }
    }

    static String text(String name) throws IOException {
        return Files.readString(resource(name));
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(Files.createDirectories(root.resolve("given")).resolve(name), text);
    }

    Model model(String dataset) throws IOException {
        ByteArrayOutputStream quads = new ByteArrayOutputStream();
        Export.write(new DatasetDirectory(root.resolve(dataset)), Export.Format.NQUADS, quads);
        Model model = new LinkedHashModel();
        Rio.parse(new ByteArrayInputStream(quads.toByteArray()), RDFFormat.NQUADS)
                .forEach(quad -> model.add(quad.getSubject(), quad.getPredicate(), quad.getObject()));
        return model;
    }

    /** What changes when these are published again without tables. */
    Set<String> changes(String dataset, List<Path> reports) throws IOException {
        Map<String, String> before = PublishedDataset.bytes(folder(dataset));
        publishTexts(dataset, reports, List.of());
        Map<String, String> after = PublishedDataset.bytes(folder(dataset));
        after.entrySet().removeAll(before.entrySet());
        return after.keySet();
    }

    Set<String> sameAs(String dataset) throws IOException {
        return values(model(dataset).filter(null, iri(Schema.SAME_AS), null));
    }

    int organisations(String dataset) throws IOException {
        return model(dataset).filter(null, iri(Rdf.TYPE), iri(Org.ORGANIZATION)).subjects().size();
    }

    static Map<String, Set<String>> subjects(Model model) {
        Map<String, Set<String>> subjects = new TreeMap<>();
        model.filter(null, iri(Dct.SUBJECT), null)
                .forEach(link -> subjects
                        .computeIfAbsent(link.getSubject().stringValue().substring(BASE.length() + 3).split("/")[0],
                                first -> new TreeSet<>())
                        .add(link.getObject().stringValue()));
        return subjects;
    }

    static Set<String> links(Model model) {
        return Stream.of(Dct.SPATIAL, Dct.SUBJECT, Schema.SAME_AS)
                .flatMap(property -> model.filter(null, iri(property), null).stream()).map(Object::toString)
                .collect(Collectors.toSet());
    }

    /** The words of the passages that a thing was read from. */
    static Set<String> evidence(Model model, String thing) throws IOException {
        Set<String> words = new TreeSet<>();
        for (String name : TIDES) {
            String text = text(name);
            String digest = Digest.sha256(text);
            model.filter(iri(thing), iri(Rap.EVIDENCE), null).objects().stream().map(Value::stringValue)
                    .filter(passage -> passage.contains(digest))
                    .map(passage -> passage.substring(passage.indexOf("#char=") + 6).split(","))
                    .forEach(range -> words.add(text.substring(text.offsetByCodePoints(0, Integer.parseInt(range[0])),
                            text.offsetByCodePoints(0, Integer.parseInt(range[1])))));
        }
        return words;
    }

    static Set<String> values(Model model) {
        return model.objects().stream().map(Value::stringValue).collect(Collectors.toSet());
    }
}
