package org.rapporteur.ingest.read;

import com.ibm.icu.text.Normalizer2;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes plain text files. */
public final class TextFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    /**
     * The text of a file as it is stored and quoted: NFC, line feeds, no byte order mark.
     *
     * @param file its name
     * @param bytes its content
     * @return empty when the bytes are not UTF-8
     */
    public static Optional<ReportText> decode(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(new ReportText(file, normalised(text)));
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static String normalised(String text) {
        String body = text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        String lines = body.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n').replace('\u0000', ' ');
        return Normalizer2.getNFCInstance().normalize(lines);
    }
}
