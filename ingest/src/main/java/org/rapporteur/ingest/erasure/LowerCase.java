package org.rapporteur.ingest.erasure;

/**
 * A text as its reader sees it, in lower case.
 *
 * @param indexes for each character of it the index of its code point
 */
record LowerCase(String text, int[] indexes) {
    static LowerCase of(Letters letters) {
        StringBuilder lower = new StringBuilder(letters.length());
        for (int c : letters.shown()) {
            lower.appendCodePoint(Character.toLowerCase(c));
        }
        return new LowerCase(lower.toString(), indexes(lower));
    }

    private static int[] indexes(CharSequence text) {
        int[] indexes = new int[text.length() + 1];
        for (int at = 0; at < text.length(); at++) {
            boolean second = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
            indexes[at + 1] = indexes[at] + (second ? 0 : 1);
            if (second) {
                indexes[at] = indexes[at + 1] - 1;
            }
        }
        return indexes;
    }

    /** From a position in characters to one in code points. */
    int index(int character) {
        return indexes[character];
    }
}
