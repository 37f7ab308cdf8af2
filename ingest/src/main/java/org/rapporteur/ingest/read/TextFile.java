package org.rapporteur.ingest.read;

import com.ibm.icu.text.Normalizer2;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Brings plain text into the form in which it is stored and quoted: NFC, line feeds, nothing that is not seen. */
public final class TextFile {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u000B\\f\\u0085\\u2028\\u2029]");
    /** Byte order marks, soft hyphens, spaces of no width, and marks that turn the direction of what follows. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\uFEFF\\u00AD\\u200B\\u2060\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]|(?<=\\p{L})[\\u200C\\u200D]");
    private static final Pattern SURROGATE = Pattern.compile("\\p{Cs}");

    private TextFile() {}

    /**
     * The text of a file in UTF-8, as it is stored and quoted.
     *
     * @param file its name
     * @param bytes its content
     * @return empty when the bytes are not UTF-8
     */
    public static Optional<ReportText> decode(String file, byte[] bytes) {
        try {
            return Optional.of(of(file, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** A text in the form in which it is stored and quoted. */
    public static ReportText of(String file, String text) {
        return new ReportText(file, Normalizer2.getNFCInstance()
                .normalize(text.chars().anyMatch(TextFile::mayChange) ? plain(text) : text));
    }

    private static String plain(String text) {
        String lines = LINE_END.matcher(text.replace('\u0000', ' ')).replaceAll("\n");
        String visible = UNSEEN.matcher(lines).replaceAll("");
        return SURROGATE.matcher(visible).replaceAll("\uFFFD");
    }

    /** Most texts have nothing to change, and searching for it thrice takes longer than all else. */
    private static boolean mayChange(int character) {
        return character < 0x20 && character != '\n' && character != '\t' || character >= 0x7F
                && (character == 0x85 || character == 0xAD || character == 0x61C || character == 0xFEFF
                        || character >= 0x200B && character <= 0x200F || character >= 0x2028 && character <= 0x202E
                        || character >= 0x2060 && character <= 0x2069 || Character.isSurrogate((char) character));
    }
}
