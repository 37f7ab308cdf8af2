package org.rapporteur.endpoint.http;

import jakarta.ws.rs.core.EntityTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.shapes.dataset.Digest;

/** Names of representations, for conditional requests (RFC 9110 section 8.8.3). */
public final class EntityTags {
    /** Another program says the same in another way. */
    private static final String PROGRAM = digestOf(
            Path.of(URI.create(EntityTags.class.getProtectionDomain().getCodeSource().getLocation().toString())));

    private EntityTags() {}

    /** The tag of what one state of the data says in answer to one question in one form; each part counts. */
    public static EntityTag of(String... parts) {
        return new EntityTag(Digest.sha256(PROGRAM + "\u0000" + String.join("\u0000", parts)).substring(0, 32));
    }

    /** Empty where the program is no single file, as it is under development. */
    static String digestOf(Path program) {
        try {
            return Files.isRegularFile(program) ? Digest.sha256(Files.readAllBytes(program)) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
