package org.rapporteur.ingest.text;

/** How far two names may be those of one thing; each constant means more than those before. */
public enum NameLikeness {
    /** Names of two things. */
    DIFFERENT,
    /** Easily taken for one another, yet names of two: Anna and Hanna Berg, Petrov and Petrova. */
    RESEMBLING,
    /** One thing where hardly another can be meant: A. Berg and Anna Berg, a slip in the given name. */
    COMPATIBLE,
    /** One name with a slip, or with words that only one of them has, such as a middle name. */
    NEAR,
    /** One name, spelt in one way or in two. */
    EQUAL;

    /** Whether this is at least as alike. */
    public boolean reaches(NameLikeness other) {
        return compareTo(other) >= 0;
    }
}
