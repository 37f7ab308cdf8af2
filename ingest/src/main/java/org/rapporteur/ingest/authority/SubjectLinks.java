package org.rapporteur.ingest.authority;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.ingest.authority.Authority.Found;
import org.rapporteur.ingest.authority.Words.Word;
import org.rapporteur.ingest.facts.ConceptFacts;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Range;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Blanks;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.shapes.dataset.Finding;

/** Links subjects by whole phrases in titles. */
final class SubjectLinks {
    private static final int TELLING_LETTERS = 4;
    private static final int LONGEST_PHRASE = 12;

    private final Authority authority;
    private final WorkFacts work;
    private final int versionsNeeded;
    private final Names names;
    private final List<Finding> findings = new ArrayList<>();

    /** Subjects that so many language versions name. */
    SubjectLinks(Authority authority, WorkFacts work, int versionsNeeded) {
        this.authority = authority;
        this.work = work;
        this.versionsNeeded = versionsNeeded;
        this.names = new Names(work);
    }

    List<Finding> findings() {
        return findings.stream().distinct().toList();
    }

    /** The subjects that titles name. */
    List<ConceptFacts> of(List<Passage> titles, Predicate<Match> admitted) {
        Map<Entry, TreeMap<OfficialLanguage, Quote>> found = new LinkedHashMap<>();
        titles.forEach(
                title -> title.quotes()
                        .forEach((language, quote) -> phrases(language, quote).stream().filter(admitted)
                                .filter(phrase -> isClear(phrase))
                                .forEach(phrase -> found
                                        .computeIfAbsent(phrase.things().getFirst(), first -> new TreeMap<>())
                                        .putIfAbsent(language, phrase.quote()))));
        return found.entrySet().stream().filter(subject -> subject.getValue().size() >= versionsNeeded)
                .map(subject -> new ConceptFacts(subject.getKey().iri(), new Passage(subject.getValue()))).toList();
    }

    private boolean isClear(Match phrase) {
        new Verdict(List.of(phrase)).doubt(work.sources()).ifPresent(findings::add);
        return phrase.isClear();
    }

    /** A heading such as "Conclusions" tells the parts of a report, and not what it is about. */
    private List<Match> phrases(OfficialLanguage language, Quote title) {
        Lexicon lexicon = Lexicon.of(language);
        boolean structure = Stream.of("section.", "role.")
                .anyMatch(key -> lexicon.keyOf(key, title.text()).isPresent());
        return structure ? List.of() : new Title(language, title).phrases();
    }

    /** A title while it is read, the longest phrases first. */
    private final class Title {
        private final OfficialLanguage language;
        private final Quote quote;
        private final String raw;
        private final Words words;
        private final Map<String, List<Found>> subjects;

        Title(OfficialLanguage language, Quote quote) {
            this.language = language;
            this.quote = quote;
            SourceText source = work.sources().get(language);
            int begin = source.text().offsetByCodePoints(0, quote.range().begin());
            int length = quote.range().end() - quote.range().begin();
            this.raw = source.text().substring(begin, source.text().offsetByCodePoints(begin, length));
            this.words = Words.of(raw);
            this.subjects = authority.subjects(language);
        }

        List<Match> phrases() {
            List<Match> phrases = new ArrayList<>();
            List<BitSet> named = names.in(language, words);
            int from = 0;
            while (from < words.size()) {
                Optional<Match> longest = Optional.empty();
                int to = Math.min(words.size(), from + LONGEST_PHRASE);
                while (longest.isEmpty() && to > from) {
                    longest = phrase(from, to, named);
                    to--;
                }
                longest.ifPresent(phrases::add);
                from = longest.isPresent() ? to + 1 : from + 1;
            }
            return phrases;
        }

        private Optional<Match> phrase(int from, int to, List<BitSet> named) {
            List<Found> found = subjects.getOrDefault(words.joined(from, to), List.of());
            if (found.isEmpty() || named.stream().anyMatch(name -> isPartOf(name, from, to))) {
                return Optional.empty();
            }
            int begin = words.all().get(from).begin();
            int end = words.all().get(to - 1).end();
            String text = raw.substring(begin, end);
            List<Entry> things = found.stream().filter(one -> one.isWritten(text)).map(Found::entry).toList();
            return things.isEmpty() || !tells(from, to)
                    ? Optional.empty()
                    : Optional.of(new Match(language, new Quote(Blanks.collapsed(text), range(begin, end)), things));
        }

        private boolean isPartOf(BitSet name, int from, int to) {
            return name.nextClearBit(from) >= to && (to - from < name.cardinality());
        }

        private boolean tells(int from, int to) {
            return words.all().subList(from, to).stream().anyMatch(this::tells);
        }

        private boolean tells(Word word) {
            return raw.substring(word.begin(), word.end()).codePoints().filter(Character::isLetter)
                    .count() >= TELLING_LETTERS;
        }

        private Range range(int begin, int end) {
            int first = quote.range().begin() + raw.codePointCount(0, begin);
            return new Range(first, first + raw.codePointCount(begin, end));
        }
    }
}
