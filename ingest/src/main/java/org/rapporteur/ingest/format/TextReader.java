package org.rapporteur.ingest.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads plain text: UTF-8, UTF-16 and UTF-32 with or without a mark, or a code page of an official language. */
final class TextReader {
    /** UTF-8 that was read as windows-1252 and saved again. */
    private static final Pattern PAIRS = Pattern
            .compile("[ÂÃÅÄÎÏÐÑ][\\u0080-\\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|â€[™œ\\u009D“”˜¦]");
    private static final double OFTEN = 0.3;
    private static final double SELDOM = 0.1;
    private static final double NOISE = 0.02;
    private static final int FEW = 3;
    private static final int SAMPLE = 1 << 16;

    private TextReader() {}

    /** The text of a file, as one paragraph. */
    static Document read(byte[] bytes) throws UnreadableException {
        List<Problem> remarks = new ArrayList<>();
        String text = decoded(bytes, remarks);
        long odd = text.chars().filter(TextReader::isBinary).count();
        if (odd > Math.max(FEW, NOISE * text.length())) {
            throw new UnreadableException(Problem.BINARY);
        }
        long beyond = text.chars().filter(character -> character >= 0x80).count();
        long pairs = beyond < FEW ? 0 : PAIRS.matcher(text).results().count();
        if (pairs >= FEW && pairs > OFTEN * beyond) {
            throw new UnreadableException(Problem.GARBLED);
        }
        if (text.indexOf('\uFFFD') >= 0) {
            remarks.add(Problem.BROKEN_CHARACTERS);
        }
        return new Document(List.of(new Paragraph.Plain(text)), remarks);
    }

    private static String decoded(byte[] bytes, List<Problem> remarks) throws UnreadableException {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return new String(bytes, wide.get());
        }
        Optional<String> strict = utf8(bytes);
        if (strict.isPresent()) {
            return strict.get();
        }
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long broken = lenient.chars().filter(character -> character == '\uFFFD').count();
        long right = lenient.chars().filter(character -> character >= 0x80).count() - broken;
        if (broken <= SELDOM * right) {
            return lenient;
        }
        if (isBinary(bytes)) {
            throw new UnreadableException(Problem.BINARY);
        }
        Encoding.Legacy legacy = Encoding.legacy(bytes)
                .orElseThrow(() -> new UnreadableException(Problem.UNKNOWN_ENCODING));
        remarks.add(Problem.LEGACY_ENCODING);
        return legacy.text();
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static boolean isBinary(byte[] bytes) {
        int length = Math.min(SAMPLE, bytes.length);
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).chars().filter(TextReader::isBinary)
                .count() > Math.max(FEW, NOISE * length);
    }

    /** Controls but for white space and escape, which terminals leave behind. */
    private static boolean isBinary(int character) {
        return character < 0x20 && (character < '\t' || character > '\r') && character != 0x1B;
    }

    /** UTF-16 or UTF-32, by their mark or by the zeros that blanks, line ends and Latin letters have. */
    private static Optional<Charset> wide(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE, 0, 0) || begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32"));
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        int length = Math.min(SAMPLE, bytes.length) / 2 * 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        double pairs = length / 2.0;
        if (even > SELDOM * pairs && odd <= NOISE * pairs) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return odd > SELDOM * pairs && even <= NOISE * pairs
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
