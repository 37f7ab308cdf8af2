package org.rapporteur.ingest.map;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.text.PersonName;

/** Web addresses as reports write them, made IRIs. */
final class WebAddress {
    private static final Pattern FORM = Pattern
            .compile("(?:([A-Za-z][A-Za-z0-9+.-]*)://)?([\\p{L}\\p{N}.-]+(?::\\d+)?)([/?#].*)?", Pattern.DOTALL);

    private WebAddress() {}

    /**
     * The http or https IRI that a text stands for, {@code https} where it names no scheme; empty for everything else,
     * mail addresses among them.
     */
    static Optional<String> iri(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches() || !matcher.group(2).contains(".") && !matcher.group(2).startsWith("localhost")) {
            return Optional.empty();
        }
        String scheme = Optional.ofNullable(matcher.group(1)).orElse("https").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        return Optional.of(scheme + "://" + matcher.group(2)
                + Optional.ofNullable(matcher.group(3)).map(WebAddress::encoded).orElse(""));
    }

    private static String encoded(String tail) {
        StringBuilder encoded = new StringBuilder();
        boolean inFragment = false;
        for (int at = 0; at < tail.length(); at += Character.charCount(tail.codePointAt(at))) {
            int c = tail.codePointAt(at);
            boolean firstNumberSign = c == '#' && !inFragment;
            inFragment |= c == '#';
            if (isAllowed(c) && (c != '#' || firstNumberSign) && (c != '%' || startsEscape(tail, at))) {
                encoded.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format("%%%02X", b & 0xFF));
                }
            }
        }
        return encoded.toString();
    }

    private static boolean isAllowed(int c) {
        boolean ascii = c > 0x20 && c < 0x7F && "<>\"{}|\\^`[]".indexOf(c) < 0;
        return ascii || c >= 0xA0 && Character.isLetterOrDigit(c) || c == PersonName.OVERWRITTEN;
    }

    private static boolean startsEscape(String text, int at) {
        return text.length() > at + 2 && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }
}
