package org.rapporteur.ontology;

/**
 * The last segment of a thing's IRI: lower-case Latin letters and digits in groups joined by single hyphens.
 *
 * @param text at most {@value #MAX_LENGTH} characters of the form {@code [a-z0-9]+(-[a-z0-9]+)*}
 */
public record Slug(String text) implements Comparable<Slug> {
    /** The longest slug, in characters. */
    public static final int MAX_LENGTH = 80;

    public Slug {
        if (!isSlug(text)) {
            throw new IllegalArgumentException("Not a slug: '" + text + "'");
        }
    }

    /** Whether the text has the form of a slug. */
    public static boolean isSlug(String text) {
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean inGroup = letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
            if (!inGroup && !(open && letter == '-')) {
                return false;
            }
            open = inGroup;
        }
        return open && text.length() <= MAX_LENGTH;
    }

    /** This slug with a number behind it ({@code name-2}), shortened where that is needed to stay within the limit. */
    public Slug numbered(int number) {
        String suffix = "-" + number;
        String stem = text.substring(0, Math.min(text.length(), MAX_LENGTH - suffix.length()));
        return new Slug(stem.replaceAll("-+$", "") + suffix);
    }

    @Override
    public int compareTo(Slug other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
