package org.rapporteur.endpoint.language;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * The languages a reader wants, the dearest first; English and then any other follow.
 *
 * @param tags BCP 47 primary subtags
 */
public record LanguagePreference(List<String> tags) {
    private static final String FALLBACK = "en";

    public LanguagePreference {
        tags = List.copyOf(tags);
    }

    /** What the address asks for, then what the Accept-Language header does. */
    public static LanguagePreference of(Optional<String> asked, HttpHeaders headers) {
        Stream<String> accepted = headers.getAcceptableLanguages().stream().map(Locale::getLanguage)
                .filter(tag -> !tag.equals("*"));
        return new LanguagePreference(Stream.concat(asked.stream(), accepted).distinct().toList());
    }

    /** The official language that {@code ?lang=} names; empty when it names none. */
    public static Optional<String> asked(String parameter) {
        return OfficialLanguage.ofTag(parameter).map(OfficialLanguage::tag);
    }

    /** The most wanted of these languages; empty when there are none. */
    public Optional<String> best(Collection<String> offered) {
        SortedSet<String> sorted = new TreeSet<>(offered);
        return Stream.concat(tags.stream(), Stream.of(FALLBACK)).filter(sorted::contains).findFirst()
                .or(() -> sorted.stream().findFirst());
    }
}
