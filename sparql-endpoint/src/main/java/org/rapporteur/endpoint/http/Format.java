package org.rapporteur.endpoint.http;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** A form in which an answer can be given. */
public interface Format {
    /** The name it has in {@code ?format=}. */
    String token();

    /** Other names that clients give it in {@code ?format=}. */
    default List<String> otherTokens() {
        return List.of();
    }

    /** The media types it can be asked by; the first is the one it is sent as. */
    List<MediaType> mediaTypes();

    /** The media type it is sent as. */
    default MediaType mediaType() {
        return mediaTypes().getFirst();
    }
}
