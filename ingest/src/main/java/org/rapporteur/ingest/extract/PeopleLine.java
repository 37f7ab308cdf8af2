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

/**
 * A line that introduces people: one; several parted by semicolons; several names joined by commas and "and", with
 * brackets behind them if anything; or two with their posts, joined by "and".
 */
final class PeopleLine {
    private static final Pattern BEHIND_NAME = Pattern.compile("[\\s\\u00A0]*(?:\\([^()\\n]+\\))?[\\s\\u00A0.]*");
    /** All but one of so many names in a list have to be known for people's. */
    private static final int MOST_OF = 3;
    private static final Pattern SMALL_WORDS = Pattern.compile("(?u)(?:\\p{Ll}[\\p{L}-]+[\\s\\u00A0]+){1,3}");
    private static final Pattern COMMA = Pattern.compile("[\\s\\u00A0]*,[\\s\\u00A0]*");

    private final Lexicon lexicon;
    private final boolean several;
    private final boolean listed;
    private final NameEvidence evidence;
    private final Pattern separator;

    /**
     * How lines of one part are read.
     *
     * @param several whether one line of the part may well introduce all its people, as that of moderators does
     */
    PeopleLine(Lexicon lexicon, boolean several) {
        this(lexicon, several, false, Voices.NONE);
    }

    /**
     * How lines of one part are read.
     *
     * @param several whether one line of the part may well introduce all its people, as that of moderators does
     * @param listed whether one line does, and they are more than one
     * @param voices those who say something in the report
     */
    PeopleLine(Lexicon lexicon, boolean several, boolean listed, Voices voices) {
        this.lexicon = lexicon;
        this.several = several;
        this.listed = listed;
        this.evidence = new NameEvidence(lexicon, voices);
        this.separator = lexicon.commaOrListSeparator();
    }

    /** The people that a line introduces, in order; none where it introduces nobody. */
    List<Introduction> read(Block block) {
        List<Introduction> found = new ArrayList<>();
        int from = 0;
        for (String piece : block.raw().split(";")) {
            int to = from + piece.length();
            Optional<Block> part = block.part(from, to);
            List<Introduction> next = part.map(this::joined).orElse(List.of());
            if (part.isPresent() && next.isEmpty()) {
                return joined(block);
            }
            found.addAll(next);
            from = to + 1;
        }
        return found;
    }

    /** Whether these words name a person, and neither a body nor what somebody is. */
    boolean isPerson(String name) {
        return evidence.mayBePerson(name);
    }

    private List<Introduction> joined(Block block) {
        List<Introduction> listed = names(block);
        List<Introduction> names = listed.isEmpty() ? pair(block) : listed;
        List<Introduction> evident = names.isEmpty() ? evident(block) : names;
        List<Introduction> posts = evident.isEmpty() ? posts(block) : evident;
        return posts.isEmpty() ? Introduction.of(block).map(List::of).orElse(List.of()) : posts;
    }

    /** One name with its brackets in a list. */
    private record Piece(int begin, int end, boolean and) {}

    private List<Introduction> names(Block block) {
        String raw = block.raw();
        List<Piece> pieces = new ArrayList<>();
        Matcher next = separator.matcher(raw);
        int begin = 0;
        boolean and = false;
        boolean found = next.find();
        while (begin < raw.length()) {
            int end = found ? next.start() : raw.length();
            boolean within = found && isWithinBrackets(raw, end);
            if (!within) {
                Optional<Piece> piece = piece(block, begin, end, and, pieces, !found);
                if (piece.isEmpty()) {
                    return List.of();
                }
                if (piece.get().begin() < begin) {
                    pieces.removeLast();
                }
                pieces.add(piece.get());
                and = found && !COMMA.matcher(next.group()).matches();
                begin = found ? next.end() : raw.length();
            }
            found = found && next.find();
        }
        return isList(raw, pieces)
                ? withCommonBrackets(raw, pieces,
                        pieces.stream()
                                .flatMap(piece -> block.part(piece.begin(), piece.end()).flatMap(PeopleLine::introduced)
                                        .stream())
                                .toList())
                : List.of();
    }

    /** Two names that "and" joins, what the second is behind a comma; where a name may hold "and", both are evident. */
    private List<Introduction> pair(Block block) {
        String raw = block.raw();
        Matcher and = lexicon.listSeparator().matcher(raw);
        if (!and.find() || !isName(raw, 0, and.start())) {
            return List.of();
        }
        boolean joined = PersonName.at(raw, 0).filter(name -> name.end() > and.start()).isPresent();
        Optional<Introduction> left = block.part(0, and.start()).flatMap(Introduction::of);
        Optional<Introduction> right = block.part(and.end(), raw.length()).flatMap(Introduction::of)
                .filter(person -> person.post().isPresent() && !evidence.mayBeBody(person.name().text()))
                .filter(person -> joined
                        ? evidence.hasGivenName(person.name().text())
                        : isPerson(person.name().text()));
        return left.flatMap(
                one -> right.map(two -> List.of(two.post().filter(this::isBody).isPresent() ? one.at(two) : one, two)))
                .orElse(List.of());
    }

    /** Behind two names that "and" joins, brackets with no post in them are about both. */
    private List<Introduction> withCommonBrackets(String raw, List<Piece> pieces, List<Introduction> people) {
        boolean common = people.size() == 2 && pieces.size() == 2 && pieces.getLast().and()
                && isBracketed(raw, pieces.getLast()) && !isBracketed(raw, pieces.getFirst())
                && !saysPost(raw, pieces.getLast());
        return common ? List.of(people.getFirst().inBrackets(people.getLast().inBrackets()), people.getLast()) : people;
    }

    /** Whether these words name a body, and nothing that somebody is. */
    private boolean isBody(Quote words) {
        List<String> plain = Folding.words(words.text());
        boolean large = Character.isUpperCase(words.text().codePointAt(0)) && !lexicon.capitalisesNouns();
        return !NameWords.POST.in(plain)
                && (large || !NameWords.kinds(plain).isEmpty() || NameWords.UNDERTAKING.in(plain));
    }

    /** A name; a degree that belongs to the name before; or, last, a name with a post behind it. */
    private Optional<Piece> piece(Block block, int begin, int end, boolean and, List<Piece> before, boolean last) {
        String raw = block.raw();
        if (isName(raw, begin, end) || isNameBehindPost(raw, begin, end)) {
            return Optional.of(new Piece(begin, end, and));
        }
        boolean degree = !before.isEmpty() && isName(raw, before.getLast().begin(), end);
        if (degree) {
            return Optional.of(new Piece(before.getLast().begin(), end, before.getLast().and()));
        }
        boolean post = and && last && block.part(begin, end).flatMap(Introduction::of)
                .filter(person -> isPerson(person.name().text())).isPresent();
        return post ? Optional.of(new Piece(begin, end, true)) : Optional.empty();
    }

    private static Optional<Introduction> introduced(Block piece) {
        return Introduction.of(piece).or(() -> Introduction.behindPost(piece));
    }

    /** Whether what somebody is stands in small letters before the name. */
    private boolean isNameBehindPost(String raw, int begin, int end) {
        Matcher post = SMALL_WORDS.matcher(raw).region(begin, end);
        return post.lookingAt() && NameWords.POST.in(Folding.words(post.group())) && isName(raw, post.end(), end);
    }

    private boolean isName(String raw, int begin, int end) {
        String piece = raw.substring(begin, end);
        return PersonName.at(piece, 0).filter(name -> isPerson(piece.substring(name.begin(), name.end())))
                .map(name -> piece.substring(name.behindDegrees(piece)))
                .filter(rest -> BEHIND_NAME.matcher(rest).matches()).isPresent();
    }

    /** That two names stand side by side behind a comma may mean that the second is a body's. */
    private boolean isList(String raw, List<Piece> pieces) {
        boolean and = pieces.stream().anyMatch(Piece::and);
        boolean commas = pieces.stream().skip(1).anyMatch(piece -> !piece.and());
        boolean brackets = !pieces.isEmpty() && pieces.stream().limit(pieces.size() - 1L)
                .allMatch(piece -> isBracketed(raw, piece) && !saysPost(raw, piece));
        return pieces.size() > 1 && (brackets || and && (!commas || several) || isListOfNames(raw, pieces));
    }

    /** What stands behind commas are people's names, not bodies', as the report shows or the label says. */
    private boolean isListOfNames(String raw, List<Piece> pieces) {
        List<String> behind = pieces.stream().skip(1).filter(piece -> !piece.and()).map(piece -> name(raw, piece))
                .toList();
        long evident = behind.stream().filter(evidence::isPerson).count();
        boolean possible = behind.stream().filter(name -> !evidence.isPerson(name)).noneMatch(evidence::mayBeBody);
        return possible && (listed || evident > 0 && evident >= behind.size() - behind.size() / MOST_OF);
    }

    private static String name(String raw, Piece piece) {
        String words = raw.substring(piece.begin(), piece.end());
        return PersonName.at(words, 0).map(name -> words.substring(name.begin(), name.end())).orElse(words);
    }

    /** Those who evidently are people, each with what stands behind commas up to the next of them. */
    private List<Introduction> evident(Block block) {
        String raw = block.raw();
        List<Introduction> people = new ArrayList<>();
        Matcher next = separator.matcher(raw);
        int begin = 0;
        while (next.find()) {
            if (!isWithinBrackets(raw, next.start()) && isEvident(raw, next.end())) {
                Optional<Introduction> before = block.part(begin, next.start()).flatMap(Introduction::of);
                if (before.isEmpty()) {
                    return List.of();
                }
                people.add(before.get());
                begin = next.end();
            }
        }
        if (begin > 0) {
            block.part(begin, raw.length()).flatMap(Introduction::of).ifPresent(people::add);
        }
        return people;
    }

    /** Whether a person's name stands between this mark and the next. */
    private boolean isEvident(String raw, int begin) {
        Matcher next = separator.matcher(raw);
        int end = next.find(begin) ? next.start() : raw.length();
        return isName(raw, begin, end) && evidence.isPerson(name(raw, new Piece(begin, end, false)));
    }

    private static boolean isBracketed(String raw, Piece piece) {
        return raw.substring(piece.begin(), piece.end()).endsWith(")");
    }

    /** Behind a post in brackets there may be the body it is at. */
    private boolean saysPost(String raw, Piece piece) {
        String words = raw.substring(piece.begin(), piece.end());
        String bracketed = words.substring(words.indexOf('(') + 1, words.length() - 1);
        return lexicon.keyOf("role.", bracketed).isPresent() || NameWords.POST.in(Folding.words(bracketed));
    }

    private static boolean isWithinBrackets(String raw, int index) {
        return raw.lastIndexOf('(', index - 1) > raw.lastIndexOf(')', index - 1);
    }

    /** Two people with their posts: the words behind "and" are a name and what people are. */
    private List<Introduction> posts(Block block) {
        Matcher and = lexicon.listSeparator().matcher(block.raw());
        while (and.find()) {
            Optional<Introduction> left = block.part(0, and.start()).flatMap(Introduction::of);
            Optional<Introduction> right = block.part(and.end(), block.raw().length()).flatMap(Introduction::of);
            boolean both = left.flatMap(Introduction::post).isPresent()
                    && right.filter(person -> isPerson(person.name().text())).flatMap(Introduction::lead)
                            .filter(lead -> NameWords.POST.in(Folding.words(lead.text()))).isPresent();
            if (both) {
                return List.of(left.get(), right.get());
            }
        }
        return List.of();
    }
}
