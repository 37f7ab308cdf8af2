package org.rapporteur.ingest.text;

import com.ibm.icu.text.Transliterator;
import java.util.stream.IntStream;

/**
 * Brings letters of all scripts into lower-case Latin ones without marks, as passports do: Greek by ELOT 743, Bulgarian
 * by the law of 2009, other scripts as ICU has them.
 */
public final class PlainLatin {
    private static final Transliterator LETTERS = Transliterator.createFromRules("plain-latin", """
            :: NFC; :: Lower;
            [[:^L:]$] { ντ > d; [[:^L:]$] { γκ > g; γκ > gk;
            :: [[:Greek:][:M:]] Greek-Latin/UNGEGN; :: NFC;
            ия } [[:^L:]$] > ia;
            ж > zh; ц > ts; ч > ch; ш > sh; щ > sht; ъ > a; ь > y; ю > yu; я > ya; й > y; х > h;
            :: Any-Latin; :: NFD; :: [:Nonspacing Mark:] Remove; :: Latin-ASCII; :: Lower;
            """, Transliterator.FORWARD);

    /** Latin letters and what stands between words, each of which is rewritten by itself, whatever is beside it. */
    private static final String[] ALONE = new String[0x2070];
    private static final int BEHIND_LATIN = 0x250;
    private static final int PUNCTUATION = 0x2000;

    static {
        IntStream.concat(IntStream.range(0, BEHIND_LATIN), IntStream.range(PUNCTUATION, ALONE.length))
                .forEach(letter -> ALONE[letter] = LETTERS.transliterate(Character.toString(letter)));
    }

    private PlainLatin() {}

    /** The text in lower-case Latin letters; what is no letter stays. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= ALONE.length || ALONE[letter] == null) {
                // A fresh transliterator each time would cost milliseconds, and a shared one is safe: ICU locks inside.
                return LETTERS.transliterate(text);
            }
            plain.append(ALONE[letter]);
        }
        return plain.toString();
    }
}
