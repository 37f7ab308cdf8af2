package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.extract.ReportFacts.AccountMention;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.LegalForm;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ingest.text.PersonName;

/**
 * A line that introduces a person: a name, then what they are.
 *
 * @param name the name, titles and degrees left out
 * @param inBrackets what stands in brackets right behind the name
 * @param post the rest, without the mark that ends it
 * @param lead the words of the post up to its first comma, or all of it
 * @param postBehindLead the words of the post behind its first comma
 * @param line the whole line
 * @param accounts the profiles that the line states
 */
record Introduction(Quote name, Optional<Quote> inBrackets, Optional<Quote> post, Optional<Quote> lead,
        Optional<Quote> postBehindLead, Quote line, List<AccountMention> accounts) {
    Introduction {
        accounts = List.copyOf(accounts);
    }

    /** The number of an item in a numbered list. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)][\\s\\u00A0]*");
    private static final String MARK = "(?:\\[\\d{1,3}\\]|[¹²³⁰⁴-⁹]+|\\*+|[†‡])";
    private static final Pattern FOOTNOTE = Pattern.compile("[\\s\\u00A0]*" + MARK);
    private static final Pattern BRACKETS = Pattern.compile("[\\s\\u00A0]*\\(([^)\\n]+)\\)");
    private static final Pattern SEPARATOR = Pattern
            .compile("[\\s\\u00A0]*(?:,|[\\s\\u00A0][-–—|][\\s\\u00A0]|:(?!\\p{Ll})|[–—])[\\s\\u00A0]*");
    private static final Pattern CLOSING = Pattern
            .compile("(?:[\\s\\u00A0;,]|" + MARK + "|(?<!(?<!\\p{L})\\p{L})\\.)*$");
    /** Behind a colon the title of a talk begins so; behind a dash that is all of it. */
    private static final Pattern QUOTED = Pattern.compile("[„“”«»\"][^„“”«»\"]+[“”»«\"]\\.?");
    private static final Pattern FIRST_WORDS = Pattern.compile("(?u)\\p{L}[\\p{L}-]*:?[\\s\\u00A0]+");
    private static final Pattern BEHIND_BODY = Pattern
            .compile("([^,()\\n]{3,200}),[\\s\\u00A0]+([^,()\\n]{5,100}(?:\\([^()\\n]+\\))?)");
    private static final Pattern COLON = Pattern.compile(":?[\\s\\u00A0]+$");
    private static final int LONGEST = 400;

    static Optional<Introduction> of(Block block) {
        String raw = block.raw();
        if (raw.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(raw);
        int begin = number.lookingAt() ? number.end() : 0;
        return PersonName.at(raw, begin)
                .flatMap(name -> behind(block, InlineContacts.blanked(raw, name.behindDegrees(raw)), name));
    }

    /** A name behind what that person is, in one or a few words: "the mayor Name, body", "Secretary: Name". */
    static Optional<Introduction> behindPost(Block block) {
        String raw = block.raw();
        Matcher word = FIRST_WORDS.matcher(raw);
        int from = 0;
        while (from < raw.length() && word.region(from, raw.length()).lookingAt()) {
            from = word.end();
            int begin = from;
            Optional<Introduction> named = NameWords.POST.in(Folding.words(raw.substring(0, begin)))
                    ? block.part(begin, raw.length()).filter(rest -> PersonName.introduces(rest.raw()))
                            .filter(rest -> !NameWords.POST.contains(Folding.words(rest.raw()).getFirst()))
                            .flatMap(Introduction::of)
                    : Optional.empty();
            if (named.isPresent()) {
                Optional<Quote> post = block.quote(0, COLON.matcher(raw.substring(0, begin)).replaceFirst("").length());
                return named.map(person -> new Introduction(person.name(), person.post().or(person::inBrackets), post,
                        post, Optional.empty(), block.quote(), person.accounts()));
            }
        }
        return Optional.empty();
    }

    /** A titled name at the end, behind the post and the body it is at: "the director of the Quay Trust, Dr Name". */
    static Optional<Introduction> behindBody(Block block) {
        Matcher line = BEHIND_BODY.matcher(block.raw());
        if (!line.matches() || block.raw().length() > LONGEST) {
            return Optional.empty();
        }
        String name = line.group(2);
        List<String> words = Folding.words(line.group(1));
        boolean titled = PersonName.withoutTitles(name).length() < name.length()
                && (NameWords.POST.in(words) || !NameWords.kinds(words).isEmpty());
        Optional<Quote> post = block.quote(0, line.end(1));
        return titled
                ? block.part(line.start(2), line.end(2)).flatMap(Introduction::of)
                        .filter(found -> found.post().isEmpty())
                        .map(found -> new Introduction(found.name(), found.inBrackets(), post, post, Optional.empty(),
                                block.quote(), found.accounts()))
                : Optional.empty();
    }

    /** Whether a line begins with a name, or with what somebody is and a name. */
    static boolean begins(Block block) {
        return PersonName.introduces(block.words()) || behindPost(block).isPresent();
    }

    /** The same person with other words in brackets behind the name. */
    Introduction inBrackets(Optional<Quote> words) {
        return new Introduction(name, words, post, lead, postBehindLead, line, accounts);
    }

    /** The same person with what stands behind the name of another. */
    Introduction at(Introduction other) {
        return new Introduction(name, inBrackets, other.post, other.lead, other.postBehindLead, line, accounts);
    }

    private static Optional<Introduction> behind(Block block, String raw, PersonName name) {
        int next = behind(FOOTNOTE, raw, name.behindDegrees(raw));
        Optional<Quote> inBrackets = Optional.empty();
        Matcher brackets = BRACKETS.matcher(raw).region(next, raw.length());
        if (brackets.lookingAt()) {
            inBrackets = block.quote(brackets.start(1), beforeContact(raw, brackets.start(1), brackets.end(1)));
            next = behind(FOOTNOTE, raw, brackets.end());
        }
        Matcher closing = CLOSING.matcher(raw);
        int found = closing.find(next) ? closing.start() : raw.length();
        boolean abbreviated = found < raw.length() && LegalForm.endsWithStop(raw.substring(0, found + 1));
        int closed = abbreviated ? found + 1 : found;
        Matcher separator = SEPARATOR.matcher(raw).region(next, raw.length());
        boolean separated = separator.lookingAt();
        if (!separated && next < closed) {
            return Optional.empty();
        }
        int from = separated ? separator.end() : closed;
        int end = beforeContact(raw, Math.min(from, closed), closed);
        Matcher quoted = QUOTED.matcher(raw).region(Math.min(from, end), end);
        boolean talk = separated && quoted.lookingAt()
                && (separator.group().contains(":") || !separator.group().contains(",") && quoted.end() == end);
        if (talk) {
            return Optional.empty();
        }
        int comma = raw.indexOf(',', Math.min(from, end));
        boolean parted = comma >= 0 && comma < end;
        Optional<Quote> post = from < end ? block.quote(from, end) : Optional.empty();
        Optional<Quote> lead = from < end ? block.quote(from, parted ? comma : end) : Optional.empty();
        Optional<Quote> behind = from < end && parted ? block.quote(comma + 1, end) : Optional.empty();
        Quote nameQuote = block.quote(name.begin(), name.end()).orElseThrow();
        return Optional.of(
                new Introduction(nameQuote, inBrackets, post, lead, behind, block.quote(), Contacts.accountsIn(block)));
    }

    private static int behind(Pattern mark, String raw, int from) {
        Matcher found = mark.matcher(raw).region(from, raw.length());
        return found.lookingAt() ? found.end() : from;
    }

    /** The end of the words from here on, where a contact stands among them. */
    private static int beforeContact(String blanked, int from, int end) {
        int contact = blanked.indexOf(InlineContacts.BLANKED, from);
        return contact > from && contact < end ? contact : end;
    }
}
