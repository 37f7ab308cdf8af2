package org.rapporteur.ingest.assemble;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.ingest.extract.ReportFacts;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.LegalForm;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.text.Folding;

/**
 * How a report writes what people are, from which the words behind one name tell more than by themselves.
 *
 * @param small whether posts begin with a small letter, so that what begins large is a name
 * @param bodiesLast whether the last words behind a comma are the names of bodies
 * @param places the words of the place of the event, in plain Latin letters
 */
record PostStyle(boolean small, boolean bodiesLast, Set<String> places) {
    PostStyle {
        places = Set.copyOf(places);
    }

    static PostStyle of(ReportFacts facts) {
        List<String> posts = facts.people().stream().map(ReportFacts.PersonMention::post).flatMap(Optional::stream)
                .map(Quote::text).toList();
        boolean small = posts.stream().anyMatch(post -> Character.isLowerCase(post.codePointAt(0)))
                && posts.stream().noneMatch(post -> Character.isUpperCase(post.codePointAt(0))
                        && NameWords.POST.in(Folding.words(post.split("[ ,]", 2)[0])));
        boolean bodiesLast = posts.stream().filter(post -> post.contains(", ")).map(PostStyle::last)
                .anyMatch(PostStyle::isBody);
        Set<String> places = new TreeSet<>();
        facts.occasion().place().ifPresent(place -> places.addAll(Folding.words(place.text())));
        return new PostStyle(small, bodiesLast, places);
    }

    private static String last(String post) {
        return LegalForm.without(post).replaceFirst("(?s).*,\\s", "");
    }

    private static boolean isBody(String name) {
        List<String> words = Folding.words(name);
        return Character.isUpperCase(name.codePointAt(0))
                && (!NameWords.kinds(words).isEmpty() || NameWords.UNDERTAKING.in(words));
    }
}
