package org.rapporteur.shapes.dataset;

/**
 * How the history names what was erased: {@code urn:sha256:} and the SHA-256 of the IRI in hexadecimal. Who knows the IRI
 * can ask what became of it; who does not, learns nothing.
 */
public final class HashedName {
    private static final String PREFIX = "urn:sha256:";

    private HashedName() {}

    /** The hashed name of an IRI. */
    public static String of(String iri) {
        return PREFIX + Digest.sha256(iri);
    }

    /** Whether a name in the history is a hashed one. */
    public static boolean isHashed(String name) {
        return name.startsWith(PREFIX);
    }
}
