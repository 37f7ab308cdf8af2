package org.rapporteur.ingest.conformance;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** Whose shapes a dataset is judged by. */
enum ShapesOf {
    /** Our own. */
    RAPPORTEUR(Folder.ROOT.resolve("shapes/src/main/resources/org/rapporteur/shapes")),
    /** Core Public Event Vocabulary 1.1.1. */
    CORE_PUBLIC_EVENT(Folder.SEMIC.resolve("cpev/releases/1.1.1/shacl")),
    /** Core Public Organisation Vocabulary 2.1.2. */
    CORE_PUBLIC_ORGANISATION(Folder.SEMIC.resolve("cpov/releases/2.1.2/shacl")),
    /** Core Person Vocabulary 2.1.2. */
    CORE_PERSON(Folder.SEMIC.resolve("core-person/releases/2.1.2/shacl")),
    /** Core Location Vocabulary 2.1.0. */
    CORE_LOCATION(Folder.SEMIC.resolve("core-location/releases/2.1.0/shacl"));

    private final Path folder;

    ShapesOf(Path folder) {
        this.folder = folder;
    }

    /** Whether they are at hand; our own always are. */
    boolean present() {
        return Files.isDirectory(folder);
    }

    /** The files, each in Turtle. */
    List<String> turtle() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ttl")).sorted().map(ShapesOf::read).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The properties that they constrain. */
    Set<String> paths() {
        return turtle().stream().flatMap(part -> parsed(part).filter(null, SHACL.PATH, null).objects().stream())
                .map(Value::stringValue).collect(Collectors.toSet());
    }

    private static Model parsed(String turtle) {
        try {
            return Rio.parse(new StringReader(turtle), RDFFormat.TURTLE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where things lie. */
    static final class Folder {
        static final Path ROOT = Path.of(System.getProperty("rapporteur.root"));
        static final Path SHARED = Optional.ofNullable(System.getenv("RAPPORTEUR_SHARED")).map(Path::of)
                .orElse(ROOT.resolve("../shared"));
        private static final Path SEMIC = SHARED.resolve("standards/semic");

        private Folder() {}
    }
}
