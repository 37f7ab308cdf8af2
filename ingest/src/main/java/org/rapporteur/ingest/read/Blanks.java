package org.rapporteur.ingest.read;

/** White space as editors see it: with no-break and zero-width spaces, which Java's own methods leave standing. */
public final class Blanks {
    private Blanks() {}

    /** Whether the character shows as nothing but a gap. */
    public static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u200B'
                || character == '\uFEFF';
    }

    /** The text with every run of blanks made one blank and outer blanks removed. */
    public static String collapsed(String text) {
        StringBuilder result = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isBlank(character)) {
                gap = true;
            } else {
                if (gap && !result.isEmpty()) {
                    result.append(' ');
                }
                gap = false;
                result.append(character);
            }
        }
        return result.toString();
    }
}
