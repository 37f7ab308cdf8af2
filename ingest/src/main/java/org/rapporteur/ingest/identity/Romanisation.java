package org.rapporteur.ingest.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.text.PersonNames;
import org.rapporteur.ingest.text.PlainLatin;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Slug;

/** Names of any script in plain Latin letters, for slugs and for comparing. */
public final class Romanisation {
    /** English first, then the other languages in Latin script, then those that need transliteration. */
    static final Comparator<OfficialLanguage> BEST_FIRST = Comparator
            .comparing((OfficialLanguage language) -> language != OfficialLanguage.EN)
            .thenComparing(language -> !language.latin()).thenComparing(OfficialLanguage::tag);

    private Romanisation() {}

    /** The slug of a name, cut between words where it is too long; empty when no letter or digit is left. */
    public static Optional<Slug> slug(String name) {
        String hyphened = shortened(comparable(name).replace(' ', '-'), Slug.MAX_LENGTH);
        return Optional.of(hyphened).filter(Slug::isSlug).map(Slug::new);
    }

    /** A slug's text within a length, cut between words where there is a place to. */
    static String shortened(String slug, int length) {
        if (slug.length() <= length) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', length);
        return slug.substring(0, cut > 0 ? cut : length);
    }

    /** A name as those of a kind are compared: of a person, with a mark of the script. */
    static String comparable(Kind kind, String name) {
        return kind == Kind.PERSON ? PersonNames.comparable(name) : comparable(name);
    }

    /** A name reduced to lower-case Latin letters and digits in words, so that two spellings of it may be equal. */
    static String comparable(String name) {
        return PlainLatin.of(name).replaceAll("['’`]", "").replaceAll("[^a-z0-9]+", " ").strip();
    }

    /** The words of the language version that gives the best slug. */
    static Optional<String> best(Passage passage) {
        return languages(passage).stream().findFirst().flatMap(passage::in).map(Quote::text);
    }

    static List<OfficialLanguage> languages(Passage passage) {
        return passage.quotes().entrySet().stream().map(Map.Entry::getKey).sorted(BEST_FIRST).toList();
    }
}
