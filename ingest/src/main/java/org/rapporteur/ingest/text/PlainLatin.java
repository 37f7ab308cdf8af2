package org.rapporteur.ingest.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

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

    private static final int ASCII = 128;

    private PlainLatin() {}

    /** The text in lower-case Latin letters; what is no letter stays. */
    public static String of(String text) {
        // A fresh transliterator each time would cost milliseconds, and a shared one is safe: ICU locks inside.
        return text.chars().allMatch(letter -> letter < ASCII)
                ? text.toLowerCase(Locale.ROOT)
                : LETTERS.transliterate(text);
    }
}
