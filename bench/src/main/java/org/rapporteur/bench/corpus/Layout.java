package org.rapporteur.bench.corpus;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How a report is laid out, the same in all its languages.
 *
 * @param title whether title and date stand on top
 * @param colon whether headings end with one
 * @param dash whether a dash parts name and post, and a talk's speaker and title
 * @param joined whether post and body are joined by a preposition, else by a comma
 * @param inline whether moderator and opening stand on one line with their label
 * @param capitals whether surnames are written in capitals
 * @param sections whether talks have sub-headings
 * @param abbreviates whether bodies are called by their abbreviation once it was explained
 */
record Layout(boolean title, String bullet, boolean colon, boolean dash, boolean joined, boolean inline,
        boolean capitals, boolean sections, boolean abbreviates, Contacts contacts) {
    /** How the accounts of people are stated. */
    enum Contacts {
        LINES, ONE_LINE, HANDLES, NONE
    }

    private static final List<String> BULLETS = List.of("· ", "• ", "- ", "");

    static Layout any(RandomGenerator random, boolean title) {
        int contacts = random.nextInt(100);
        return new Layout(title || random.nextInt(100) < 75, BULLETS.get(random.nextInt(BULLETS.size())),
                random.nextBoolean(), random.nextInt(100) < 25, random.nextInt(100) < 65, random.nextInt(100) < 30,
                random.nextInt(100) < 12, random.nextBoolean(), random.nextInt(100) < 35,
                contacts < 45
                        ? Contacts.LINES
                        : contacts < 60 ? Contacts.ONE_LINE : contacts < 78 ? Contacts.HANDLES : Contacts.NONE);
    }
}
