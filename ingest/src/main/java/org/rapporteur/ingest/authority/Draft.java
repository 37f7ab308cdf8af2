package org.rapporteur.ingest.authority;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.ingest.authority.Entry.What;

/** What was read of a thing so far; the statements about it may come in any order. */
final class Draft {
    private static final String EU_TABLES = "http://publications.europa.eu/resource/authority/";
    private static final Set<String> EU_PLACES = Set.of(EU_TABLES + "place", EU_TABLES + "country", EU_TABLES + "atu",
            EU_TABLES + "continent");

    /** The other tables of the EU are lists of codes, and the names of languages are the words for nations too. */
    private static final Set<String> EU_SUBJECTS = Set.of(EU_TABLES + "data-theme");

    private final Set<Label> labels = new LinkedHashSet<>();
    private final Set<String> schemes = new TreeSet<>();
    private final Set<String> within = new TreeSet<>();
    private boolean organisation;
    private boolean place;
    private boolean country;
    private boolean concept;
    private boolean ended;

    void label(Label label) {
        labels.add(label);
    }

    void scheme(String iri) {
        schemes.add(iri);
    }

    void lies(String in) {
        within.add(in);
    }

    void end() {
        ended = true;
    }

    void type(String iri) {
        organisation |= AuthorityTerms.ORGANISATIONS.contains(iri);
        country |= AuthorityTerms.COUNTRIES.contains(iri);
        place |= AuthorityTerms.PLACES.contains(iri);
        concept |= AuthorityTerms.CONCEPT.equals(iri);
    }

    /** The thing, if it still exists, has a label, and is of any use here. */
    Optional<Entry> entry(String iri) {
        boolean isCountry = country || schemes.contains(EU_TABLES + "country");
        return ended || labels.isEmpty()
                ? Optional.empty()
                : what(isCountry).map(what -> new Entry(iri, what, isCountry, List.copyOf(labels), within));
    }

    private Optional<What> what(boolean isCountry) {
        if (organisation || schemes.contains(EU_TABLES + "corporate-body")) {
            return Optional.of(What.ORGANISATION);
        }
        if (place || isCountry || schemes.stream().anyMatch(EU_PLACES::contains)) {
            return Optional.of(What.PLACE);
        }
        return concept && schemes.stream().allMatch(Draft::isOfSubjects) ? Optional.of(What.SUBJECT) : Optional.empty();
    }

    private static boolean isOfSubjects(String scheme) {
        return !scheme.startsWith(EU_TABLES) || EU_SUBJECTS.contains(scheme);
    }
}
