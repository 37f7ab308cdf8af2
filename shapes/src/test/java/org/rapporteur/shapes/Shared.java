package org.rapporteur.shapes;

import java.nio.file.Path;
import java.util.Optional;

/** Standards that are tested against but not part of the project. */
final class Shared {
    private static final Path FOLDER = Optional.ofNullable(System.getenv("RAPPORTEUR_SHARED")).map(Path::of)
            .orElseGet(() -> Path.of(System.getProperty("rapporteur.root")).resolve("../shared"));

    private Shared() {}

    static Path path(String file) {
        return FOLDER.resolve(file).toAbsolutePath().normalize();
    }
}
