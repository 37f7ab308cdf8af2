package org.rapporteur.ingest.format;

import java.time.Duration;

/** How much of a file is read: far more than any report has, and less than would harm. */
public final class Limits {
    private static final int MEGABYTE = 1 << 20;

    /** The longest file, in bytes. */
    public static final int FILE = 64 * MEGABYTE;

    /** The longest text, in characters. */
    static final int TEXT = 16 * MEGABYTE;

    /** The longest line, in characters: a paragraph of a report has some hundred words. */
    static final int LINE = 20_000;

    /** The most files in an archive. */
    static final int ENTRIES = 5_000;

    /** The longest file in an archive that is read, in bytes once inflated. */
    static final int PART = 128 * MEGABYTE;

    /** The longest an archive may become in all, in bytes. */
    static final long ARCHIVE = 512L * MEGABYTE;

    /** How deep elements may stand in each other. */
    static final int DEPTH = 90;

    /** The most pages. */
    static final int PAGES = 3_000;

    /** How much processor time reading one file may take. */
    static final Duration TIME = Duration.ofSeconds(60);

    /** The stack of the thread that reads, in bytes. */
    static final long STACK = 8L * MEGABYTE;

    private Limits() {}
}
