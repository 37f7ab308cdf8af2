package org.rapporteur.ingest.erasure;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as its reader sees it: percent-encoded and backslash-escaped characters decoded, each with the code points it
 * stands for in the text.
 *
 * @param shown the decoded code points
 * @param begins for each the index of its first code point in the text, and behind the last the text's length
 */
record Letters(int[] shown, int[] begins) {
    static Letters of(int[] text) {
        List<Integer> shown = new ArrayList<>();
        List<Integer> begins = new ArrayList<>();
        for (int at = 0; at < text.length;) {
            int next = Math.max(percentEncoded(text, at, shown, begins), escaped(text, at, shown, begins));
            if (next == at) {
                shown.add(text[at]);
                begins.add(at);
                next = at + 1;
            }
            at = next;
        }
        begins.add(text.length);
        return new Letters(shown.stream().mapToInt(Integer::intValue).toArray(),
                begins.stream().mapToInt(Integer::intValue).toArray());
    }

    int length() {
        return shown.length;
    }

    String text(int begin, int end) {
        return new String(shown, begin, end - begin);
    }

    /** One character in percent-encoded UTF-8: as many escapes as its first byte says. */
    private static int percentEncoded(int[] text, int at, List<Integer> shown, List<Integer> begins) {
        int first = octet(text, at);
        if (first < 0) {
            return at;
        }
        int length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int octet = octet(text, at + 3 * i);
            if (octet < 0) {
                return at;
            }
            bytes[i] = (byte) octet;
        }
        try {
            shown.add(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().codePointAt(0));
            begins.add(at);
            return at + 3 * length;
        } catch (CharacterCodingException notUtf8) {
            return at;
        }
    }

    private static int octet(int[] text, int at) {
        return at + 2 < text.length && text[at] == '%' ? hexadecimal(text, at + 1, 2) : -1;
    }

    private static int escaped(int[] text, int at, List<Integer> shown, List<Integer> begins) {
        if (at + 1 >= text.length || text[at] != '\\') {
            return at;
        }
        int digits = text[at + 1] == 'u' ? 4 : text[at + 1] == 'U' ? 8 : 0;
        int value = digits == 0 || at + 2 + digits > text.length ? -1 : hexadecimal(text, at + 2, digits);
        if (value < 0 || !Character.isValidCodePoint(value)) {
            return at;
        }
        shown.add(value);
        begins.add(at);
        return at + 2 + digits;
    }

    private static int hexadecimal(int[] text, int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = text[i] < 0x80 ? Character.digit(text[i], 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }
}
