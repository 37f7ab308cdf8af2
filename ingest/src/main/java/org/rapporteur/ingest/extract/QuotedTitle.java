package org.rapporteur.ingest.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ontology.OfficialLanguage;

/** Finds a title in quotation marks right behind the word for the event, as in: The webinar "Roofs that drink". */
final class QuotedTitle {
    private static final Pattern QUOTED = Pattern.compile("[„“”«»\"]([^„“”«»\"\\n]{6,160})[“”»«\"]");
    private static final Pattern GAP = Pattern.compile("[\\s\\u00A0:,–—]*");

    private QuotedTitle() {}

    static Optional<Quote> in(Block block, OfficialLanguage language) {
        String raw = block.raw();
        Matcher quoted = QUOTED.matcher(raw);
        return quoted.find() && quoted.group(1).strip().contains(" ") && behindEvent(raw, quoted.start(), language)
                ? block.quote(quoted.start(1), quoted.end(1))
                : Optional.empty();
    }

    private static boolean behindEvent(String raw, int begin, OfficialLanguage language) {
        Lexicon lexicon = Lexicon.of(language);
        return lexicon.keys("event.").stream()
                .flatMap(key -> lexicon.words(key).matcher(raw.substring(0, begin)).results())
                .anyMatch(word -> GAP.matcher(raw.substring(word.end(), begin)).matches());
    }
}
