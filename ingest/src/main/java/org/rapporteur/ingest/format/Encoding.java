package org.rapporteur.ingest.format;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.ingest.language.LanguageDetection;
import org.rapporteur.ontology.OfficialLanguage;

/** Tells in which code page of the time before Unicode a text is: the one in which its letters are those of its language. */
final class Encoding {
    /** Where two fit alike, the one that is more common in the Union. */
    private static final List<Charset> CANDIDATES = Stream
            .of("windows-1252", "windows-1250", "windows-1251", "windows-1253", "windows-1257", "windows-1254",
                    "ISO-8859-15", "ISO-8859-2", "ISO-8859-7", "ISO-8859-5", "ISO-8859-13", "ISO-8859-4", "ISO-8859-3",
                    "ISO-8859-16", "ISO-8859-9", "KOI8-R", "KOI8-U", "IBM852", "IBM866", "IBM437")
            .filter(Charset::isSupported).map(Charset::forName).toList();
    private static final UnicodeSet MARKS = new UnicodeSet("[\u00A0«»‹›„“”‟‚‘’‛–—―…•·€£°§©®™№½¼¾²³¹×±µºª\u00AD`´¿¡†‡]")
            .freeze();
    private static final int SAMPLE = 1 << 18;
    private static final double FITS = 0.9;
    private static final double SELDOM = 0.95;
    private static final double CASE = 2;
    private static final double CERTAINTY = 0.2;

    private static final Map<OfficialLanguage, Alphabet> ALPHABETS = new EnumMap<>(OfficialLanguage.class);

    /** The letters of a language, and those that it has in foreign words or had in the past. */
    private record Alphabet(UnicodeSet own, UnicodeSet others) {}

    /** Loaded when first needed. */
    private static final class Languages {
        private static final LanguageDetection DETECTION = new LanguageDetection();
    }

    private Encoding() {}

    private record Decoded(String text, Charset charset, double fit) {}

    /**
     * A text and the code page it was in.
     *
     * @param text decoded
     */
    record Legacy(String text, Charset charset) {}

    /** The text of bytes that are not Unicode; empty when no code page gives a text in an official language. */
    static Optional<Legacy> legacy(byte[] bytes) {
        return CANDIDATES.stream().flatMap(charset -> decoded(bytes, charset).stream())
                .max(Comparator.comparingDouble(Decoded::fit)).filter(best -> best.fit() >= FITS)
                .map(best -> new Legacy(best.text(), best.charset()));
    }

    private static Optional<Decoded> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(new Decoded(text, charset, fit(text.substring(0, Math.min(SAMPLE, text.length())))));
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }

    /** The share of characters beyond ASCII that the language has, less capitals within words. */
    private static double fit(String text) {
        if (!(Languages.DETECTION
                .detect(text) instanceof LanguageDetection.Detected.Official(var language, double sure))) {
            return 0;
        }
        Alphabet alphabet = alphabet(language);
        int beyond = 0;
        double known = 0;
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= 0x80) {
                beyond++;
                known += alphabet.own().contains(character) || MARKS.contains(character)
                        ? 1
                        : alphabet.others().contains(character) ? SELDOM : 0;
                odd += i > 0 && Character.isUpperCase(character) && Character.isLowerCase(text.charAt(i - 1)) ? 1 : 0;
            }
        }
        return beyond == 0 ? 0 : (known - CASE * odd) / beyond + CERTAINTY * sure;
    }

    private static Alphabet alphabet(OfficialLanguage language) {
        synchronized (ALPHABETS) {
            return ALPHABETS.computeIfAbsent(language, first -> {
                ULocale locale = ULocale.forLanguageTag(language.tag());
                return new Alphabet(letters(locale, LocaleData.ES_STANDARD), letters(locale, LocaleData.ES_AUXILIARY));
            });
        }
    }

    private static UnicodeSet letters(ULocale locale, int kind) {
        return LocaleData.getExemplarSet(locale, UnicodeSet.CASE_INSENSITIVE, kind).freeze();
    }
}
