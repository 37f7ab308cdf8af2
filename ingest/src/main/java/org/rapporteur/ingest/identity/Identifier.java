package org.rapporteur.ingest.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * Something that tells one entity from another better than its name.
 *
 * @param scheme what kind of identifier, such as the home page of a service
 * @param value made comparable: lower case, web addresses without scheme, {@code www.} and last slash
 * @param exclusive whether an entity has but one of the scheme, so that two of them deny that it is the same
 */
public record Identifier(String scheme, String value, boolean exclusive) implements Comparable<Identifier> {
    private static final int SHORTEST_WORD = 3;
    private static final String PAGE = "page";
    private static final String COUNTS = "counts";
    private static final String DAY = "day";

    static Identifier account(String service, String name) {
        return new Identifier("account " + address(service), name.toLowerCase(Locale.ROOT), true);
    }

    static Identifier authority(String iri) {
        return new Identifier("authority", iri, true);
    }

    static Identifier hashtag(String hashtag) {
        return new Identifier("hashtag", hashtag.replaceFirst("^#", "").toLowerCase(Locale.ROOT), true);
    }

    /** Where a publication is. */
    static Identifier location(String url) {
        return new Identifier("location", address(url), true);
    }

    /** A page about something; several things may share one. */
    static Identifier page(String url) {
        return new Identifier(PAGE, address(url), false);
    }

    /** The number of an event of one kind in a series. */
    static Identifier number(String series, String kind, int ordinal) {
        return new Identifier("number " + series + " " + kind, String.valueOf(ordinal), true);
    }

    /** The same as one language says it: in words that it is known to have, or as they are. */
    static Identifier number(String series, String type, String language, String number) {
        Optional<Lexicon> lexicon = OfficialLanguage.ofTag(language).map(Lexicon::of);
        Optional<String> ordinal = lexicon.flatMap(words -> said(words, "ordinal.", number));
        return ordinal.isPresent()
                ? number(series, lexicon.flatMap(words -> said(words, "event.", type)).orElse(""),
                        Integer.parseInt(ordinal.get()))
                : new Identifier("number " + series + " " + Romanisation.comparable(type) + " " + language,
                        Romanisation.comparable(number), true);
    }

    /** Whether it is one of a person alone, and no institution's: the account is called after a word of the name. */
    boolean isCalledAfter(String word) {
        return scheme.contains("orcid.org") || scheme.contains("linkedin.com")
                || word.length() >= SHORTEST_WORD && value.contains(word);
    }

    private static Optional<String> said(Lexicon lexicon, String prefix, String text) {
        return lexicon.keys(prefix).stream().filter(key -> lexicon.words(key).matcher(text).find())
                .map(key -> key.substring(prefix.length())).findFirst();
    }

    /** The form that is read by {@link #parse}. */
    String text() {
        return String.join("\t", scheme, value, String.valueOf(exclusive));
    }

    static Identifier parse(String text) {
        String[] parts = text.split("\t", 3);
        return new Identifier(parts[0], parts[1], Boolean.parseBoolean(parts[2]));
    }

    boolean denies(Identifier other) {
        return exclusive && scheme.equals(other.scheme) && !value.equals(other.value);
    }

    /** How many had registered for an event and how many followed it; it tells nothing by itself. */
    static Identifier counts(long registered, long attended) {
        return new Identifier(COUNTS, registered + " " + attended, false);
    }

    /** The first day of an event; many events are on one day. */
    static Identifier day(String date) {
        return new Identifier(DAY, date, false);
    }

    boolean isDay() {
        return scheme.equals(DAY);
    }

    boolean isCounts() {
        return scheme.equals(COUNTS);
    }

    boolean isPage() {
        return scheme.equals(PAGE);
    }

    /** Several for people to read; nothing where there are none. */
    static Optional<String> toText(Set<Identifier> identifiers) {
        return Optional.of(identifiers.stream().sorted().map(Identifier::toText).collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
    }

    /** For people to read. */
    String toText() {
        return scheme + " " + value;
    }

    private static String address(String url) {
        return url.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("^www\\.", "")
                .replaceFirst("/+$", "");
    }

    @Override
    public int compareTo(Identifier other) {
        int byScheme = scheme.compareTo(other.scheme);
        return byScheme != 0 ? byScheme : value.compareTo(other.value);
    }
}
