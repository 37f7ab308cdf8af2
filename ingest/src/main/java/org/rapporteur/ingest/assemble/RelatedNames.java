package org.rapporteur.ingest.assemble;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.ingest.extract.ReportFacts.PersonMention;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ingest.text.NameLikeness;
import org.rapporteur.ingest.text.NameSimilarity;
import org.rapporteur.ingest.text.PersonNames;

/**
 * Whether two language versions may name one person. Neither the same place nor much the same letters say so: a version
 * may have somebody else there, and Ilka Brandmayer is not Inka Bramante. The names have to be related, or to sound
 * alike in another script, or, where a language writes foreign names by ear, both people have to be of one body.
 */
final class RelatedNames {
    private static final Pattern PROPER = Pattern.compile("(?U)(?<=\\s)\\p{Lu}\\w{3,}");

    private RelatedNames() {}

    static boolean mayBeOne(PersonMention one, PersonMention other) {
        String name = PersonNames.comparable(one.name().text());
        String another = PersonNames.comparable(other.name().text());
        return PersonNames.heard(name, another).reaches(NameLikeness.RESEMBLING)
                || !PersonNames.sameScript(name, another) && soundAlike(name, another)
                || NameSimilarity.between(one.name().text(), other.name().text()) >= NameSimilarity.UNLIKE
                        && !Collections.disjoint(proper(one), proper(other));
    }

    /** One word of both sounds alike, and another one begins alike. */
    private static boolean soundAlike(String one, String other) {
        return !Collections.disjoint(PersonNames.keys(one), PersonNames.keys(other));
    }

    /** The words of the post that may be of a name, as most names of bodies are not translated in full. */
    private static Set<String> proper(PersonMention person) {
        return person.post().stream().flatMap(post -> PROPER.matcher(post.text()).results().map(MatchResult::group))
                .flatMap(word -> Arrays.stream(Folding.fold(word).split(" "))).collect(Collectors.toSet());
    }
}
