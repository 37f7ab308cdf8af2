package org.rapporteur.ingest.assemble;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.extract.ReportFacts;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.read.Span;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * The organisation that held the event, where the paragraphs that open a report say so: "The Agency for X invited ...",
 * "organised by the Agency for X". Only a name with a kind of body in it, or one that is known from elsewhere in the
 * report, is believed.
 */
final class Organisers {
    private static final Pattern BOUNDARY = Pattern.compile("[.!?:;]\\s|,\\s|[“”»\"]\\s|\\s[-–—]\\s|\\n");
    private static final Pattern IN_BRACKETS = Pattern.compile("[\\s\\u00A0]*\\(([^()]+)\\)");
    private static final Pattern EXPLAINED = Pattern.compile("(?:[\\s\\u00A0]*\\([^()]*\\))?[\\s\\u00A0]*$");

    private final Versions versions;
    private final Organisations organisations;

    Organisers(Versions versions, Organisations organisations) {
        this.versions = versions;
        this.organisations = organisations;
    }

    /** The organisation that the versions agree on. */
    List<Ref> refs() {
        SortedMap<OfficialLanguage, Found> found = new TreeMap<>();
        versions.byLanguage()
                .forEach((language, facts) -> first(language, facts).ifPresent(name -> found.put(language, name)));
        SortedMap<OfficialLanguage, Quote> names = new TreeMap<>();
        SortedMap<OfficialLanguage, Quote> places = new TreeMap<>();
        found.forEach((language, each) -> {
            names.put(language, each.name());
            places.put(language, each.place());
        });
        boolean subjects = found.values().stream().allMatch(Found::subject);
        Optional<Integer> abbreviated = found.entrySet().stream().flatMap(each -> each.getValue().inBrackets().stream()
                .flatMap(words -> organisations.find(each.getKey(), words).stream())).findFirst();
        return Organisations.agreed(names).map(agreed -> {
            abbreviated.ifPresent(organisation -> organisations.addNames(organisation, agreed));
            return abbreviated
                    .orElseGet(() -> subjects ? organisations.addBest(agreed) : organisations.addRead(agreed, places));
        }).stream().map(index -> new Ref(Kind.ORGANISATION, index)).toList();
    }

    /** A name, whether it is the subject, the words in brackets behind it, and where it stands. */
    private record Found(Quote name, boolean subject, Optional<String> inBrackets, Quote place) {}

    private Optional<Found> first(OfficialLanguage language, ReportFacts facts) {
        return facts.opening().stream().flatMap(block -> {
            Paragraph paragraph = new Paragraph(language, block);
            return paragraph.agent().flatMap(name -> found(block, name, false))
                    .or(() -> paragraph.subject().flatMap(name -> found(block, name, true))).stream();
        }).findFirst();
    }

    private static Optional<Found> found(Block block, Span name, boolean subject) {
        return block.quote(name.begin(), name.end())
                .map(quote -> new Found(quote, subject, inBrackets(block.raw(), name.end()), block.quote()));
    }

    private static Optional<String> inBrackets(String text, int begin) {
        Matcher brackets = IN_BRACKETS.matcher(text).region(begin, text.length());
        return brackets.lookingAt() ? Optional.of(brackets.group(1)) : Optional.empty();
    }

    /** One paragraph of the opening. */
    private final class Paragraph {
        private final OfficialLanguage language;
        private final Lexicon lexicon;
        private final String text;
        private final BodyName shape;

        Paragraph(OfficialLanguage language, Block block) {
            this.language = language;
            this.lexicon = Lexicon.of(language);
            this.text = block.raw();
            this.shape = new BodyName(text, lexicon);
        }

        /** Behind words such as "organised by". */
        Optional<Span> agent() {
            return lexicon.words("word.organisedby").matcher(text).results().flatMap(by -> behind(by.end()).stream())
                    .findFirst();
        }

        /** Beside a verb such as "invited". */
        Optional<Span> subject() {
            return lexicon.words("word.organised").matcher(text).results()
                    .flatMap(verb -> before(verb.start()).or(() -> behind(verb.end())).stream()).findFirst();
        }

        private Optional<Span> behind(int place) {
            int begin = shape.behindArticle(place, text.length());
            Optional<Span> name = lexicon.capitalisesNouns()
                    ? shape.nounPhrase(begin, text.length())
                    : shape.run(begin, shape.clauseEnd(begin, text.length()));
            return name.filter(this::isBody);
        }

        /** The clause up to the verb is the name; or, where other words may stand between, begins with it. */
        private Optional<Span> before(int verb) {
            Matcher explained = EXPLAINED.matcher(text).region(0, verb);
            int end = explained.find() ? explained.start() : verb;
            int clause = clause(end);
            int begin = shape.behindArticle(clause, end);
            Optional<Span> whole = Stream.of(shape.at(begin, end), ofKindAtTheEnd(begin, end)).flatMap(Optional::stream)
                    .filter(name -> name.end() == end && isBody(name)).findFirst();
            return whole.or(() -> lexicon.postsBehindBodies() ? inTheMidst(clause, end) : Optional.empty());
        }

        private int clause(int end) {
            return BOUNDARY.matcher(text).region(0, end).results().mapToInt(mark -> mark.end()).max().orElse(0);
        }

        /** Where kinds stand behind the name and may be small: all of the clause. */
        private Optional<Span> ofKindAtTheEnd(int begin, int end) {
            boolean large = lexicon.postsBehindBodies() && begin < end
                    && Character.isUpperCase(text.codePointAt(begin));
            String last = large ? text.substring(begin, end).replaceFirst("(?s).*\\s", "") : "";
            return !NameWords.kinds(Folding.words(last)).isEmpty()
                    ? Optional.of(new Span(begin, end))
                    : Optional.empty();
        }

        private Optional<Span> inTheMidst(int clause, int end) {
            return lexicon.words("word.article").matcher(text).region(clause, end).results()
                    .flatMap(article -> shape.run(shape.behindArticle(article.start(), end), end).stream())
                    .filter(name -> isNominativeKind(
                            text.substring(name.begin(), name.end()).replaceFirst(".*\\s", "")))
                    .filter(this::isBody).findFirst();
        }

        private boolean isNominativeKind(String word) {
            String small = word.toLowerCase(Locale.ROOT);
            return lexicon.keys("body.").stream().flatMap(key -> lexicon.forms(key).stream())
                    .anyMatch(form -> form.equals(small) || form.equals(small + "*"));
        }

        private boolean isBody(Span name) {
            String words = text.substring(name.begin(), name.end());
            boolean ofKind = words.contains(" ") || shape.named(name);
            return isKnown(name) || ofKind && shape.hasKind(name) && !shape.isUnit(name)
                    && !NameWords.common(NameWords.telling(words)) && !Folding.words(words).isEmpty();
        }

        private boolean isKnown(Span name) {
            return organisations.find(language, text.substring(name.begin(), name.end())).isPresent();
        }
    }
}
