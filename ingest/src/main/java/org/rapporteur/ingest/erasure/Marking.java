package org.rapporteur.ingest.erasure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.ingest.erasure.Redaction.Scope;
import org.rapporteur.ingest.erasure.Words.Word;

/** Which letters of one text are a person's name or handle, by the rules in docs/adr/0007-erasure.md. */
final class Marking {
    private static final String WORDS_OF_ONE_LETTER = "aeiouyzksvàèéìòóåøøаеиоуяксвзώωηοιαεό";
    private static final int SHORTEST_LOWER = 5;
    private static final int LONGEST_GAP = 3;
    /** Where letters are names of accounts or of pages, not words: hashtags, handles, mail and web addresses. */
    private static final Pattern CODE = Pattern
            .compile("(?iu)[@#][\\p{L}\\p{M}\\p{N}_.-]+|[\\p{L}\\p{M}\\p{N}._+-]{1,64}@[\\p{L}\\p{N}.-]+|https?://\\S+"
                    + "|www\\.\\S+|(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}[a-z]{2,24}/\\S*|[\\p{L}\\p{N}]{1,64}_[\\p{L}\\p{N}_]+");

    private final Person person;
    private final Person others;
    private final Scope scope;
    private final Letters letters;
    private final List<Word> words;
    private final LowerCase shown;
    private final Map<NameWord, Set<NameWord>> forms = new HashMap<>();
    private final BitSet marked = new BitSet();
    private final BitSet spared = new BitSet();
    private final BitSet code = new BitSet();

    Marking(Person person, Person others, Scope scope, Letters letters) {
        this.person = person;
        this.others = others;
        this.scope = scope;
        this.letters = letters;
        this.words = Words.of(letters);
        this.shown = LowerCase.of(letters);
    }

    BitSet marked() {
        codes();
        return marks();
    }

    BitSet markedAsCode() {
        code.set(0, letters.length());
        return marks();
    }

    private BitSet marks() {
        spareOthers();
        fullNames();
        handles(person.handles(), marked);
        words.forEach(this::word);
        numbers();
        mails();
        neighbours();
        return marked;
    }

    private void codes() {
        // Matched on the lower-case text: as many characters, and case makes no difference here.
        Matcher matcher = CODE.matcher(shown.text());
        while (matcher.find()) {
            code.set(shown.index(matcher.start()), shown.index(matcher.end()));
        }
    }

    private void spareOthers() {
        for (List<NameWord> name : others.names()) {
            for (int at = 0; name.size() > 1 && at + name.size() <= words.size(); at++) {
                if (standsAt(name, at)) {
                    spared.set(words.get(at).begin(), words.get(at + name.size() - 1).end());
                }
            }
        }
        handles(others.handles(), spared);
    }

    private boolean standsAt(List<NameWord> name, int at) {
        for (int i = 0; i < name.size(); i++) {
            NameWord word = words.get(at + i).name();
            if (!name.get(i).equalTo(word) && !name.get(i).inflectedAs(word)
                    || i > 0 && !isGap(words.get(at + i - 1), words.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    /** Two different words of one name side by side, in any order, inflected or not; or an initial and the surname. */
    private void fullNames() {
        for (int at = 0; at + 1 < words.size(); at++) {
            Word one = words.get(at);
            Word next = words.get(at + 1);
            boolean initial = isPart(next) && isInitial(one) && next.name().length() > 2;
            if (isGap(one, next) && !isSpared(one) && !isSpared(next)
                    && (initial || person.names().stream().anyMatch(name -> areOf(name, one, next)))) {
                mark(one);
                mark(next);
            }
        }
        if (person.names().stream().anyMatch(name -> name.size() == 1)) {
            words.stream().filter(word -> isPart(word) && !word.lower()).forEach(this::mark);
        }
    }

    private boolean areOf(List<NameWord> name, Word one, Word next) {
        Set<NameWord> first = formsOf(one);
        Set<NameWord> second = first.isEmpty() ? Set.of() : formsOf(next);
        return name.stream().filter(first::contains)
                .anyMatch(part -> name.stream().anyMatch(other -> !other.equals(part) && second.contains(other)));
    }

    /** The parts of the name that a word is a form of; most words come back again and again. */
    private Set<NameWord> formsOf(Word word) {
        return forms.computeIfAbsent(word.name(), name -> person.parts().stream()
                .filter(part -> part.equalTo(name) || part.inflectedAs(name)).collect(Collectors.toUnmodifiableSet()));
    }

    private boolean isPart(Word word) {
        return formsOf(word).stream().anyMatch(part -> part.equalTo(word.name()));
    }

    private void word(Word word) {
        if (isSpared(word)) {
            return;
        }
        boolean made = person.hasCompound(word.name()) && (code.get(word.begin()) || !others.hasPart(word.name()));
        boolean alone = scope == Scope.MENTIONED && (code.get(word.begin()) ? standsInCode(word) : standsInProse(word));
        if (made || alone) {
            mark(word);
        }
    }

    private boolean standsInProse(Word word) {
        NameWord name = word.name();
        if (isPart(word)) {
            boolean tooShort = name.length() < 3 && person.parts().stream().noneMatch(name::equals);
            return !tooShort && (!word.lower() || name.length() >= SHORTEST_LOWER);
        }
        return !word.lower() && !formsOf(word).isEmpty() && !others.hasPart(name);
    }

    /** In a code words are run together, so parts are looked for between changes of case and long ones within. */
    private boolean standsInCode(Word word) {
        return isPart(word) && word.name().length() > 2 && !others.hasCompound(word.name())
                || camelParts(word).stream().anyMatch(part -> part.length() > 2 && person.hasPart(part))
                || person.parts().stream().anyMatch(
                        part -> part.length() > SHORTEST_LOWER && word.name().folded().contains(part.folded()));
    }

    private List<NameWord> camelParts(Word word) {
        String text = letters.text(word.begin(), word.end());
        List<NameWord> parts = new ArrayList<>();
        for (String part : text.split("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})")) {
            parts.add(NameWord.of(part));
        }
        return parts;
    }

    private void handles(Set<Handle> handles, BitSet found) {
        for (Handle handle : handles) {
            String written = handle.written();
            for (int at = shown.text().indexOf(written); at >= 0; at = shown.text().indexOf(written, at + 1)) {
                if (isEdge(shown.index(at) - 1) && isEdge(shown.index(at + written.length()))
                        && isStated(handle, shown.index(at))) {
                    fill(found, shown.index(at + handle.begin()), shown.index(at + handle.end()));
                }
            }
        }
    }

    private boolean isStated(Handle handle, int begin) {
        if (!handle.coined()) {
            return scope == Scope.MENTIONED && code.get(begin);
        }
        return handle.isLong() || begin > 0 && "@/:".indexOf(letters.shown()[begin - 1]) >= 0;
    }

    /** Numbers are written in many ways. */
    private void numbers() {
        PhoneNumber.in(shown.text()).filter(found -> person.numbers().stream().anyMatch(found.number()::reaches))
                .forEach(found -> fill(marked, shown.index(found.begin()), shown.index(found.end())));
    }

    /** Of a mail address that shows a part of the name, all before the at sign goes. */
    private void mails() {
        Matcher matcher = ContactLines.MAIL.matcher(shown.text());
        while (matcher.find()) {
            int begin = shown.index(matcher.start(1));
            int end = shown.index(matcher.end(1));
            if (marked.nextSetBit(begin) >= 0 && marked.nextSetBit(begin) < end) {
                fill(marked, begin, end);
            }
        }
    }

    /** Particles and initials go with the name they stand by. */
    private void neighbours() {
        for (int at = 0; at + 1 < words.size(); at++) {
            neighbour(words.get(at + 1), words.get(at), isGap(words.get(at), words.get(at + 1)));
        }
        for (int at = words.size() - 1; at > 0; at--) {
            neighbour(words.get(at - 1), words.get(at), isGap(words.get(at - 1), words.get(at)));
        }
        for (int at = 0; at + 1 < words.size(); at++) {
            neighbour(words.get(at), words.get(at + 1), isGap(words.get(at), words.get(at + 1)));
        }
    }

    private void neighbour(Word word, Word named, boolean near) {
        if (near && (person.hasMinor(word.name()) || isInitial(word)) && marked.get(named.begin())
                && !marked.get(word.begin()) && !isSpared(word)) {
            mark(word);
        }
    }

    /** A capital that is a word of its own in some language counts only with a full stop. */
    private boolean isInitial(Word word) {
        boolean dotted = word.end() < letters.length() && letters.shown()[word.end()] == '.';
        boolean single = word.end() - word.begin() == 1
                && WORDS_OF_ONE_LETTER.indexOf(Character.toLowerCase(letters.shown()[word.begin()])) < 0;
        return !word.lower() && (dotted || single) && person.hasInitial(word.name());
    }

    private boolean isGap(Word one, Word next) {
        if (next.begin() - one.end() > LONGEST_GAP) {
            return false;
        }
        for (int i = one.end(); i < next.begin(); i++) {
            int c = letters.shown()[i];
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && ".,-‑'’`_+/".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isSpared(Word word) {
        return spared.get(word.begin());
    }

    private void mark(Word word) {
        fill(marked, word.begin(), word.end());
    }

    private void fill(BitSet found, int begin, int end) {
        for (int i = begin; i < end; i++) {
            int c = letters.shown()[i];
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && (found == spared || !spared.get(i))) {
                found.set(i);
            }
        }
    }

    private boolean isEdge(int at) {
        return at < 0 || at >= letters.length() || !Character.isLetterOrDigit(letters.shown()[at]);
    }
}
