package org.rapporteur.ingest.text;

/** What the hand may have done to a word: at most one letter wrong, missing or too many, or two in the other's place. */
enum Slip {
    /** The same letters, two neighbours exchanged; hardly ever another name. */
    EXCHANGE,
    /** One letter inside a long word. */
    INSIDE,
    /** One letter at the beginning or the end, or in a short word: as often another name, such as the other gender's. */
    AT_THE_EDGE,
    /** More than one slip. */
    NONE;

    private static final int LONG_ENOUGH_TO_EXCHANGE = 4;
    private static final int LONG_ENOUGH_TO_SLIP = 7;
    /** Endings that tell genders and patronymics apart begin here, counted from the end. */
    private static final int ENDING = 2;

    static Slip between(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        int begin = 0;
        while (begin < shorter.length() && shorter.charAt(begin) == longer.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter.length() - begin
                && shorter.charAt(shorter.length() - 1 - end) == longer.charAt(longer.length() - 1 - end)) {
            end++;
        }
        int left = longer.length() - begin - end;
        boolean sameLength = longer.length() == shorter.length();
        if (sameLength && left == 2 && longer.charAt(begin) == shorter.charAt(begin + 1)
                && longer.charAt(begin + 1) == shorter.charAt(begin)) {
            return begin > 0 && longer.length() > LONG_ENOUGH_TO_EXCHANGE ? EXCHANGE : AT_THE_EDGE;
        }
        boolean single = sameLength ? left <= 1 : longer.length() - shorter.length() == 1 && left == 1;
        if (!single) {
            return NONE;
        }
        return begin > 0 && end >= ENDING && longer.length() >= LONG_ENOUGH_TO_SLIP ? INSIDE : AT_THE_EDGE;
    }
}
