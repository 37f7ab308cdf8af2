package org.rapporteur.ingest.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.PersonFacts;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.text.PersonName;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.HashedName;

/**
 * What was erased, known by the hash of its IRI alone.
 *
 * @param names hashed names in the history
 */
public record Erased(IriSpace iris, Set<String> names) {
    /** Nobody has so many namesakes. */
    private static final int HIGHEST_NUMBER = 9;

    /** Whether a thing of this name was erased. */
    public boolean covers(ThingName thing) {
        return !names.isEmpty() && names.contains(HashedName.of(iris.thing(thing.kind(), thing.slug())));
    }

    /** Whether one of the slugs that the person's names lead to, in any language version, was erased. */
    public boolean covers(PersonFacts person) {
        return !names.isEmpty()
                && slugs(person.name().quotes().values().stream().map(Quote::text).flatMap(Erased::orders))
                        .flatMap(slug -> Stream.concat(Stream.of(slug),
                                IntStream.rangeClosed(2, HIGHEST_NUMBER).mapToObj(slug::numbered)))
                        .anyMatch(slug -> covers(new ThingName(Kind.PERSON, slug)));
    }

    /** A name as it stands, and with its first or last word at the other end: surnames come first in many lists. */
    private static Stream<String> orders(String name) {
        List<String> words = List.of(name.strip().split("[\\s\\u00A0]+"));
        return IntStream.of(0, 1, words.size() - 1).distinct()
                .mapToObj(first -> String.join(" ", words.subList(first, words.size())) + " "
                        + String.join(" ", words.subList(0, first)));
    }

    /** Whether words in plain Latin letters are the name of somebody who was erased. */
    public boolean coversName(String words) {
        String slug = words.replace(' ', '-');
        return Slug.isSlug(slug) && covers(new ThingName(Kind.PERSON, new Slug(slug)));
    }

    /** Whether nothing was erased. */
    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** The slugs that names lead to. */
    public static Stream<Slug> slugs(Stream<String> names) {
        return names.flatMap(name -> Romanisation.slug(name).stream()).distinct();
    }

    /** Whether of the person no more is left than the place where the name stood. */
    static boolean isOverwritten(PersonFacts person) {
        return person.name().quotes().values().stream()
                .anyMatch(quote -> quote.text().indexOf(PersonName.OVERWRITTEN) >= 0);
    }
}
