package org.rapporteur.endpoint.http;

import jakarta.ws.rs.core.EntityTag;
import org.rapporteur.shapes.dataset.Digest;

/** Names of representations, for conditional requests (RFC 9110 section 8.8.3). */
public final class EntityTags {
    private EntityTags() {}

    /** The tag of what one state of the data says in answer to one question in one form; each part counts. */
    public static EntityTag of(String... parts) {
        return new EntityTag(Digest.sha256(String.join("\u0000", parts)).substring(0, 32));
    }
}
