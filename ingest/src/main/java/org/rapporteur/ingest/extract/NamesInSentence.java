package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ingest.text.PersonName;

/** The names that a sentence lists one behind the other, parted by commas and "and", with what stands around each of them. */
final class NamesInSentence {
    private static final String BLANK = "[\\s\\u00A0]*";
    /** What somebody is, before the name: "the mayor Name". */
    private static final Pattern SMALL_WORDS = Pattern
            .compile("(?u)(?:\\p{L}[\\p{Ll}'’-]*[\\s\\u00A0]+){1,4}?(?=\\p{Lu})");
    private static final Pattern BRACKETS = Pattern.compile(BLANK + "\\(([^()\\n]{2,120})\\)");
    /** What somebody is, between commas. */
    private static final Pattern POST = Pattern
            .compile(BLANK + "," + BLANK + "([^,;:()\\n]{3,120}?)" + BLANK + "(?=,)");
    private static final Pattern ELISION = Pattern.compile("[dD]['’](?=\\p{Lu})");
    private static final Pattern MARK_AT_THE_END = Pattern.compile("[.!?;…\\s\\u00A0]+$");
    private static final Pattern ENDED = Pattern
            .compile("(?u)" + BLANK + "(?:[,;.(]|[–—-][\\s\\u00A0]|$|(?<=[\\s\\u00A0])\\p{Ll})");

    private final Lexicon lexicon;
    private final NameEvidence evidence;
    private final Pattern separator;

    NamesInSentence(Lexicon lexicon, NameEvidence evidence) {
        this.lexicon = lexicon;
        this.evidence = evidence;
        this.separator = lexicon.commaOrListSeparator();
    }

    /**
     * One of them.
     *
     * @param sure whether a title, a post or a usual given name shows that it is a person
     * @param begin where the words about the person begin
     * @param end where they end
     */
    record Named(Introduction person, boolean sure, int begin, int end) {
        /** Whether the name is not behind what that person is, which behind a comma may be said of the one before. */
        private boolean isBare() {
            return person.post().map(Quote::range).filter(post -> post.begin() < person.name().range().begin())
                    .isEmpty();
        }

        private boolean isPersonOf(NameEvidence evidence) {
            return evidence.isPerson(person.name().text());
        }
    }

    /** Those from an index on. */
    List<Named> from(Block whole, int begin) {
        Matcher mark = MARK_AT_THE_END.matcher(whole.raw());
        Block sentence = mark.find() ? whole.part(0, mark.start()).orElse(whole) : whole;
        String raw = sentence.raw();
        List<Named> names = new ArrayList<>();
        int next = begin;
        Optional<Named> named = named(sentence, next);
        while (named.isPresent()) {
            names.add(named.get());
            next = named.get().end();
            Matcher and = separator.matcher(raw).region(next, raw.length());
            boolean listed = and.lookingAt() && and.end() > next;
            boolean comma = listed && and.group().strip().equals(",");
            named = listed
                    ? named(sentence, and.end()).filter(found -> !comma || found.isBare() || found.isPersonOf(evidence))
                    : Optional.empty();
        }
        return names;
    }

    private Optional<Named> named(Block sentence, int begin) {
        String raw = sentence.raw();
        Matcher small = SMALL_WORDS.matcher(raw);
        for (int from = begin; from < raw.length();) {
            int start = from;
            Optional<PersonName> name = PersonName.at(raw, start)
                    .filter(found -> evidence.mayBePerson(raw.substring(found.begin(), found.end())))
                    .map(found -> withoutElision(raw, found)).filter(found -> !startsWithPost(raw, found));
            if (name.isPresent()) {
                return introduced(sentence, begin, start, name.get());
            }
            boolean goesOn = small.region(start, raw.length()).lookingAt()
                    && NameWords.POST.in(Folding.words(raw.substring(begin, small.end())));
            from = goesOn ? small.end() : raw.length();
        }
        return Optional.empty();
    }

    /** In a sentence "d'" before a given name means "of". */
    private static PersonName withoutElision(String raw, PersonName name) {
        Matcher elision = ELISION.matcher(raw).region(name.begin(), name.end());
        return elision.lookingAt() ? new PersonName(elision.end(), name.end()) : name;
    }

    /** A post that is written large is no given name. */
    private static boolean startsWithPost(String raw, PersonName name) {
        return NameWords.POST.contains(Folding.words(raw.substring(name.begin(), name.end())).getFirst());
    }

    private Optional<Named> introduced(Block sentence, int begin, int start, PersonName name) {
        String raw = sentence.raw();
        int end = name.behindDegrees(raw);
        Optional<Quote> before = start > begin ? sentence.quote(begin, start) : Optional.empty();
        Matcher brackets = BRACKETS.matcher(raw).region(end, raw.length());
        Optional<Quote> inBrackets = brackets.lookingAt()
                ? sentence.quote(brackets.start(1), brackets.end(1))
                : Optional.empty();
        int behind = inBrackets.isPresent() ? brackets.end() : end;
        Matcher post = POST.matcher(raw).region(behind, raw.length());
        boolean stated = post.lookingAt() && isPost(post.group(1));
        Optional<Quote> between = stated ? sentence.quote(post.start(1), post.end(1)) : Optional.empty();
        String words = raw.substring(name.begin(), name.end());
        boolean sure = before.isPresent() || raw.substring(start, name.begin()).strip().length() > 2 || stated
                || evidence.isPerson(words) || inBrackets.filter(quote -> isPost(quote.text())).isPresent();
        boolean ended = ENDED.matcher(raw).region(behind, raw.length()).useTransparentBounds(true).lookingAt();
        return ended && !evidence.hasWordOfBody(words) && (sure || !evidence.mayBeBody(words))
                ? sentence.quote(name.begin(), name.end())
                        .map(quote -> new Named(
                                new Introduction(quote, inBrackets, between.or(() -> before), Optional.empty(),
                                        Optional.empty(), sentence.quote(), List.of()),
                                sure, begin, stated ? post.end() : behind))
                : Optional.empty();
    }

    boolean isPost(String words) {
        List<String> plain = Folding.words(words);
        boolean small = Character.isLowerCase(words.codePointAt(0)) || lexicon.capitalisesNouns();
        return small && NameWords.POST.in(plain) || !NameWords.kinds(plain).isEmpty();
    }
}
