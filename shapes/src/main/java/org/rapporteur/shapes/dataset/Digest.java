package org.rapporteur.shapes.dataset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests in lower-case hexadecimal, the names of all immutable files. */
public final class Digest {
    private Digest() {}

    /** The digest of these bytes. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** The digest of a text's UTF-8 bytes. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A digest to be fed in parts. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every_platform_has_it) {
            throw new IllegalStateException(every_platform_has_it);
        }
    }

    /** The digest of what was fed; more may be fed afterwards. */
    static String soFar(MessageDigest digest) {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException every_platform_can) {
            throw new IllegalStateException(every_platform_can);
        }
    }
}
