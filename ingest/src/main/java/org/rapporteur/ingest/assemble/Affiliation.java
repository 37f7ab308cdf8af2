package org.rapporteur.ingest.assemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.LegalForm;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.read.Span;
import org.rapporteur.ingest.text.Folding;

/**
 * Finds the name of an organisation in a person's post, as its shape and the words before it tell it.
 *
 * <p>Of a unit and the body it belongs to the body is meant; the unit stays in the words of the post.
 */
final class Affiliation {
    private static final Pattern QUOTED = Pattern.compile("[„“”«»\"]([^„“”«»\"]{3,80})[“”»«\"]");
    /** What a bracket at the end says of a name: its abbreviation, or its former name. */
    private static final Pattern EXPLANATION = Pattern.compile("[\\s\\u00A0]*\\([^()]*\\)[\\s\\u00A0]*$");
    private static final Pattern TAIL = Pattern.compile("(?u),[\\s\\u00A0](?=[\\p{Lu}„«“\"])");
    private static final Pattern LARGE = Pattern.compile("(?u)(?<!\\p{L})\\p{Lu}");
    private static final Pattern SMALL = Pattern.compile("(?u)(?<!\\p{L})\\p{Ll}{3,}");
    private static final int LONGEST_SUBJECT = 2;
    private static final Pattern BEHIND_SMALL = Pattern.compile("(?u)(?<!\\p{L})\\p{Ll}[\\p{L}'’-]*[\\s\\u00A0]$");
    private static final Pattern LAST_WORD = Pattern.compile("(?u)(?<!\\p{L})(\\p{L}+)[\\s\\u00A0]$");
    private static final Pattern COUNTRY = Pattern.compile("(?u)(?:,\\s|\\s\\()(\\p{Lu}\\p{L}+)\\)?");

    private final Quote post;
    private final String text;
    private final Lexicon lexicon;
    private final BodyName shape;
    private final StandaloneBody alone;
    private final int end;

    private Affiliation(Quote post, Lexicon lexicon, PostStyle style) {
        this.post = post;
        this.lexicon = lexicon;
        Matcher explanation = EXPLANATION.matcher(post.text());
        this.end = explanation.find() && explanation.start() > 0 ? explanation.start() : post.text().length();
        this.text = withoutQuotedUnits(post.text());
        this.shape = new BodyName(text, lexicon);
        this.alone = new StandaloneBody(text, end, lexicon, style);
    }

    /**
     * The organisation of a post: what follows the last comma or the last preposition between a post and its
     * organisation, if it begins large; or else a run of two capitalised words, or a name in quotation marks.
     */
    static Optional<Quote> in(Quote post, Lexicon lexicon, PostStyle style) {
        Affiliation affiliation = new Affiliation(post, lexicon, style);
        StandaloneBody alone = affiliation.alone;
        return alone.ofLegalForm().or(alone::whole).or(alone::beginningLarge).or(affiliation::behindComma)
                .or(alone::leading).or(affiliation::inFront).or(affiliation::behindPreposition)
                .or(affiliation::ofMunicipality).or(affiliation::run).flatMap(affiliation::body).or(affiliation::quoted)
                .map(affiliation.shape::withQuoted).map(affiliation::placed)
                .filter(name -> !LegalForm.is(affiliation.words(name)))
                .map(name -> post.part(name.begin(), name.end()));
    }

    /** What a unit is called is no name of a body. */
    private static String withoutQuotedUnits(String words) {
        StringBuilder kept = new StringBuilder(words);
        QUOTED.matcher(words).results().forEach(quoted -> {
            List<String> before = Folding.words(words.substring(0, quoted.start()));
            if (!before.isEmpty() && BodyName.isUnit(List.of(before.getLast()))) {
                for (int i = quoted.start(); i < quoted.end(); i++) {
                    kept.setCharAt(i, ' ');
                }
            }
        });
        return kept.toString();
    }

    /** The last part between commas that is a name; a country or town behind it is none. */
    private Optional<Span> behindComma() {
        List<Integer> begins = TAIL.matcher(text).region(0, end).results().map(tail -> tail.end()).toList();
        int limit = end;
        for (int begin : begins.reversed()) {
            Span part = new Span(begin, limit);
            Optional<Span> body = atPlace(part);
            if (body.isPresent()) {
                return body;
            }
            boolean coined = !words(part).contains(" ")
                    && (shape.foreign(part) || leads(new Span(0, begin)) || alone.isAtPlaceOfBodies(part));
            if (shape.named(part) || coined && !isPlace(part)) {
                return Optional.of(part);
            }
            limit = text.lastIndexOf(',', begin - 1);
        }
        return Optional.empty();
    }

    /** The body that stands before its place: large words behind a comma with a kind of body in them, and none here. */
    private Optional<Span> atPlace(Span place) {
        int close = text.lastIndexOf(',', place.begin() - 1);
        int open = text.lastIndexOf(',', close - 1);
        int begin = shape.behindArticle(open + 1, close);
        Span before = new Span(Math.min(begin, close), close);
        boolean body = (open >= 0 || alone.isWholeName(before)) && shape.hasKind(before) && !shape.isUnit(before)
                && shape.at(before.begin(), close).filter(before::equals).isPresent() && !shape.isPost(before);
        boolean placeOnly = !shape.isOfBody(place) && !shape.isPost(place) && isPlaceName(place);
        return body && placeOnly ? Optional.of(before) : Optional.empty();
    }

    /** Large words without an abbreviation or a made-up word among them. */
    private boolean isPlaceName(Span span) {
        String words = words(span);
        boolean large = shape.run(span.begin(), span.end()).filter(span::equals).isPresent();
        return large && Arrays.stream(words.split(" "))
                .allMatch(word -> word.matches("(?U)\\p{Lu}?\\p{Ll}[\\p{Ll}'’-]*(?:-\\p{Lu}?\\p{Ll}+)*"));
    }

    /** The name that a post stands behind, in languages that say "the Institute its director". */
    private Optional<Span> inFront() {
        int limit = shape.clauseEnd(0, end);
        int begin = shape.behindArticle(0, limit);
        boolean possible = lexicon.postsBehindBodies() && begin < limit
                && Character.isUpperCase(text.codePointAt(begin));
        if (!possible) {
            return Optional.empty();
        }
        Optional<Span> ofKind = lastKind(begin, limit).map(kind -> new Span(begin, kind.end()))
                .filter(name -> words(name).contains(" "));
        boolean post = SMALL.matcher(text).region(begin, end).find();
        return ofKind.or(() -> shape.run(begin, limit).filter(run -> post && run.end() < limit && !isPlace(run))
                .filter(run -> shape.named(run) && !endsInUnit(run)
                        || (begin > 0 || leads(new Span(run.end(), end))) && !words(run).contains(" ")));
    }

    private Optional<Span> lastKind(int begin, int limit) {
        return Pattern.compile("(?u)[\\p{L}\\p{N}-]+").matcher(text).region(begin, limit).results()
                .map(word -> new Span(word.start(), word.end())).filter(shape::isOfBody)
                .filter(word -> !shape.isPost(word)).reduce((first, second) -> second);
    }

    /** A place where the name of a body may begin: behind a preposition, behind a founder, or with a kind of body. */
    private record Start(int begin, String preposition) {}

    private List<Start> starts() {
        Stream<Start> prepositions = lexicon.words("word.at").matcher(text).region(0, end).results()
                .map(found -> new Start(shape.behindArticle(found.end(), end), found.group()));
        Stream<Start> founders = lexicon.words("word.founder").matcher(text).region(0, end).results()
                .map(found -> new Start(shape.behindArticle(found.end(), end), ""));
        Stream<Start> kinds = shape.kindsIn(0, end).stream()
                .filter(kind -> BEHIND_SMALL.matcher(text).region(0, kind.begin()).find())
                .map(kind -> new Start(kind.begin(), ""));
        Stream<Start> adjectives = LARGE.matcher(text).region(0, end).results()
                .filter(word -> BEHIND_SMALL.matcher(text).region(0, word.start()).find())
                .filter(word -> shape.beginsWithSmallKind(word.start(), end)).map(word -> new Start(word.start(), ""));
        return Stream.of(prepositions, founders, kinds, adjectives).flatMap(start -> start)
                .sorted(Comparator.comparing(Start::begin)).toList();
    }

    /** The last one, unless that may as well be the place of the one before. */
    private Optional<Span> behindPreposition() {
        Optional<Span> last = Optional.empty();
        for (Start start : starts()) {
            if (last.filter(name -> start.begin() < name.end()).isPresent()) {
                continue;
            }
            Optional<Span> name = shape.at(start.begin(), end).filter(found -> fits(start, found));
            boolean weaker = last.isPresent() && !shape.isUnit(last.get()) && name.isPresent()
                    && isPlaced(start.preposition()) && !shape.hasKind(name.get());
            if (name.isPresent() && !weaker) {
                last = name;
            }
        }
        return last;
    }

    /** Whether a name may stand behind this preposition: some stand before employers only, some before places too. */
    private boolean fits(Start start, Span name) {
        if (shape.hasKind(name)) {
            return words(name).contains(" ") || shape.named(name);
        }
        boolean employer = lexicon.words("word.employedat").matcher(start.preposition()).matches();
        boolean place = isPlaced(start.preposition());
        if (shape.named(name)) {
            return employer || !place && !(isTitleCase(start.begin()) && isShort(name));
        }
        boolean alone = name.end() == shape.clauseEnd(start.begin(), end) && !isPlace(name);
        boolean sure = employer && !place || shape.foreign(name)
                || leads(new Span(0, start.begin())) && (employer || !place);
        return alone && sure;
    }

    private boolean isPlaced(String preposition) {
        return lexicon.words("word.in").matcher(preposition).matches();
    }

    /** Where all words before are large, that those behind are shows nothing. */
    private boolean isTitleCase(int begin) {
        return !SMALL.matcher(lexicon.words("word.at").matcher(text.substring(0, begin)).replaceAll(" ")).find();
    }

    /** A subject that somebody is head or professor of, written large, seldom has more words. */
    private boolean isShort(Span name) {
        return Folding.words(words(name)).size() <= LONGEST_SUBJECT;
    }

    /** Whether these words say that somebody founded, owns or leads an undertaking. */
    private boolean leads(Span words) {
        return lexicon.words("word.founder").matcher(words(words)).find();
    }

    private boolean isPlace(Span name) {
        return NameWords.PLACE.in(Folding.words(words(name)));
    }

    /** A municipality in small letters and its name, behind a comma or what somebody is there, but no preposition, as before a place: "starosta obce X". */
    private Optional<Span> ofMunicipality() {
        if (lexicon.postsBehindBodies() || lexicon.capitalisesNouns() || lexicon.joinsNouns()) {
            return Optional.empty();
        }
        return SMALL.matcher(text).region(0, end).results()
                .filter(word -> NameWords.kinds(Folding.words(word.group())).contains("body.municipality"))
                .filter(word -> isBehindPost(word.start())).flatMap(word -> {
                    int begin = shape.behindArticle(word.end(), end);
                    return shape.run(begin, shape.clauseEnd(begin, end)).filter(name -> name.end() == end)
                            .map(name -> new Span(word.start(), name.end())).stream();
                }).findFirst();
    }

    private boolean isBehindPost(int begin) {
        Matcher last = LAST_WORD.matcher(text).region(0, begin);
        boolean preposition = last.find() && Stream.of("word.at", "word.in", "word.and", "word.article")
                .anyMatch(key -> lexicon.words(key).matcher(last.group(1)).matches());
        return begin > 0 && !preposition;
    }

    /** Outside the first words, which are large anyway in some posts. */
    private Optional<Span> run() {
        List<Span> found = new ArrayList<>();
        Matcher large = LARGE.matcher(text).region(0, end);
        int next = 0;
        while (next < end && large.region(next, end).find()) {
            Span run = shape.run(large.start(), end).orElseThrow();
            Span name = shape.at(run.begin(), end).orElse(run);
            boolean beginning = run.begin() == 0 && !alone.isWholeName(name);
            boolean unit = lexicon.postsBehindBodies() && endsInUnit(run);
            boolean named = shape.named(run) || run.begin() == 0 && shape.named(name);
            if (!beginning && !unit && !isInPlace(run.begin()) && named) {
                found.add(name);
            }
            next = Math.max(run.end(), next + 1);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    /** The body itself, where a name begins with one of its units; nothing where the body cannot be told. */
    private Optional<Span> body(Span name) {
        if (!shape.isUnit(name)) {
            return Optional.of(name);
        }
        Optional<Span> body = shape.kindsIn(name.begin(), end).stream().findFirst()
                .flatMap(kind -> shape.at(kind.begin(), end)).filter(found -> words(found).contains(" "));
        boolean more = LARGE.matcher(text).region(Math.min(name.end(), end), end).find();
        return body.or(() -> more ? Optional.empty() : Optional.of(name));
    }

    /** Whether a preposition that stands before places only is the last word before. */
    private boolean isInPlace(int begin) {
        Matcher before = LAST_WORD.matcher(text).region(0, begin);
        return before.find() && isPlaced(before.group(1))
                && !lexicon.words("word.employedat").matcher(before.group(1)).matches();
    }

    private boolean endsInUnit(Span run) {
        return BodyName.isUnit(List.of(Folding.words(words(run)).getLast()));
    }

    private Optional<Span> quoted() {
        Matcher quoted = QUOTED.matcher(text);
        return quoted.find()
                ? Optional.of(new Span(quoted.start(1), quoted.end(1))).map(name -> shape.withKind(name, quoted.end()))
                : Optional.empty();
    }

    /** With the country behind it, where many countries have a body of this name. */
    private Span placed(Span name) {
        Matcher country = COUNTRY.matcher(post.text()).region(name.end(), post.text().length());
        boolean telling = NameWords.common(NameWords.telling(words(name))) && country.lookingAt()
                && NameWords.PLACE.contains(Folding.fold(country.group(1)));
        return telling ? new Span(name.begin(), country.end()) : name;
    }

    private String words(Span span) {
        return text.substring(span.begin(), span.end());
    }
}
