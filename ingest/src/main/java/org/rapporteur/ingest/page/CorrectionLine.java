package org.rapporteur.ingest.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Role;

/** The forms of {@code corrections.ttl} that pages offer; IRIs in them are relative to the base of the dataset. */
final class CorrectionLine {
    private static final String AS_IT_IS = "._~-";

    private CorrectionLine() {}

    static String name(String thing, String name, OfficialLanguage language) {
        return "<" + thing + "> skos:prefLabel \"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"@"
                + language.tag() + " .";
    }

    static String role(String participation, Role role) {
        return "<" + participation + "> cv:role role:" + role.localName() + " .";
    }

    static String wrong(String part) {
        return "<" + part + "> rap:wrong true .";
    }

    static String somebodyElse(String thing, String report) {
        return "<" + thing + "#in-" + report + "> owl:differentFrom <" + thing + "> .";
    }

    static String language(String file, OfficialLanguage language) {
        return "<" + encoded(file) + "> dct:language language:" + language.iso3().toUpperCase(Locale.ROOT) + " .";
    }

    /** A file name as part of an IRI, whatever is in it. */
    private static String encoded(String file) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : file.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (octet & 0xFF);
            boolean plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || AS_IT_IS.indexOf(letter) >= 0);
            encoded.append(plain ? String.valueOf(letter) : String.format("%%%02X", (int) letter));
        }
        return encoded.toString();
    }
}
