package org.rapporteur.endpoint.http;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same document in another format.
 *
 * @param href where it is
 * @param mediaType what it is sent as
 * @param label the name of the format, for people
 */
public record Alternate(String href, String mediaType, String label) {
    /** A document's formats for programs and its page, as one {@code Link} header (RFC 8288). */
    public static String header(List<Alternate> formats, String page) {
        return Stream.concat(formats.stream(), Stream.of(new Alternate(page, MediaType.TEXT_HTML, "HTML")))
                .map(Alternate::link).collect(Collectors.joining(", "));
    }

    private String link() {
        return "<" + href + ">; rel=\"alternate\"; type=\"" + mediaType + "\"";
    }
}
