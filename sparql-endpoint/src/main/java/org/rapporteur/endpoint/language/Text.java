package org.rapporteur.endpoint.language;

/**
 * Words in one language.
 *
 * @param tag its BCP 47 tag; empty for what is in no language, such as a number
 * @param words what it says
 */
public record Text(String tag, String words) {
    /** Words of the pages themselves, which are in English. */
    public static Text english(String words) {
        return new Text("en", words);
    }

    /** What is in no language. */
    public static Text plain(String words) {
        return new Text("", words);
    }
}
