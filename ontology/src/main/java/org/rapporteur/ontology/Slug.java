package org.rapporteur.ontology;

import java.util.regex.Pattern;

/**
 * The last segment of a thing's IRI: lower-case Latin letters and digits in groups joined by single hyphens.
 *
 * @param text at most {@value #MAX_LENGTH} characters of the form {@code [a-z0-9]+(-[a-z0-9]+)*}
 */
public record Slug(String text) implements Comparable<Slug> {
    /** The longest slug, in characters. */
    public static final int MAX_LENGTH = 80;

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Slug {
        if (!isSlug(text)) {
            throw new IllegalArgumentException("Not a slug: '" + text + "'");
        }
    }

    /** Whether the text has the form of a slug. */
    public static boolean isSlug(String text) {
        return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
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
