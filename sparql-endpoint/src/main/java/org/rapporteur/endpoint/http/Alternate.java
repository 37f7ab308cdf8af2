package org.rapporteur.endpoint.http;

/**
 * The same document in another format.
 *
 * @param href where it is
 * @param mediaType what it is sent as
 * @param label the name of the format, for people
 */
public record Alternate(String href, String mediaType, String label) {
    /** As a {@code Link} header (RFC 8288). */
    public String header() {
        return "<" + href + ">; rel=\"alternate\"; type=\"" + mediaType + "\"";
    }
}
