package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.ingest.lexicon.LegalForm;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ingest.text.GivenNames;

/** What speaks for words with the shape of a person's name being one, or rather the name of a body. */
final class NameEvidence {
    /** Capitals within a word, or an abbreviation beside other words. */
    private static final Pattern COINED = Pattern
            .compile("(?u)(?<![\\p{L}'’-])(?:\\p{Lu}[\\p{Ll}\\p{N}]+\\p{Lu}\\p{Lu}?"
                    + "(?<!Mc\\p{Lu})(?<!Mac\\p{Lu})[\\p{L}\\p{N}]*|\\p{Lu}{2,5}(?![\\p{L}'’-]))");

    private final NameWords impersonal;
    private final Voices voices;

    NameEvidence(Lexicon lexicon, Voices voices) {
        this.impersonal = NameWords.impersonal(lexicon);
        this.voices = voices;
    }

    /** Whether these words name a person, and neither a body nor what somebody is, as far as their language tells. */
    boolean mayBePerson(String name) {
        return !impersonal.in(Folding.words(name));
    }

    /** Whether somebody of this name says something in the report, or has a usual given name. */
    boolean isPerson(String name) {
        return mayBePerson(name) && voices.have(name) || hasGivenName(name);
    }

    /** Whether this has a usual given name, and nothing of a body. */
    boolean hasGivenName(String name) {
        return mayBePerson(name) && GivenNames.leads(name) && !hasWordOfBody(name);
    }

    /** Whether a word stands for a kind of body, a post or a place in any language, or has the shape of no name. */
    boolean mayBeBody(String name) {
        List<String> words = Folding.words(name);
        return hasWordOfBody(name)
                || !hasGivenName(name) && (NameWords.PLACE.in(words) || words.stream().anyMatch(NameWords::isTown));
    }

    /** Whether a word stands for a kind of body or a post in any language, or has the shape of no name. */
    boolean hasWordOfBody(String name) {
        List<String> words = Folding.words(name);
        return !NameWords.kinds(words).isEmpty() || NameWords.UNDERTAKING.in(words) || NameWords.POST.in(words)
                || LegalForm.ends(name) || !isInCapitals(name) && COINED.matcher(name).find();
    }

    /** A surname in capitals, too, is no abbreviation beside a given name. */
    private static boolean isInCapitals(String name) {
        return GivenNames.leads(name) || name.codePoints().noneMatch(Character::isLowerCase);
    }
}
