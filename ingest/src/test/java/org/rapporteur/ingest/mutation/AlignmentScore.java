package org.rapporteur.ingest.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.PersonFacts;
import org.rapporteur.ingest.facts.Range;
import org.rapporteur.ingest.facts.SectionFacts;
import org.rapporteur.ingest.facts.StatementFacts;
import org.rapporteur.ingest.facts.TalkFacts;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.mutation.Line.Piece;
import org.rapporteur.ingest.mutation.Mutator.Mutated;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * How well the versions of a changed report were brought together: pairs of a passage in two versions, at least one of
 * which was changed.
 *
 * @param statements the pairs whose lines are statements
 * @param questions the pairs whose lines are questions or answers
 * @param falsePeople the names of two people that were taken for one
 * @param mistakes what was paired and says something else
 * @param missed what says the same and was not paired
 */
record AlignmentScore(Tally statements, Tally questions, List<String> falsePeople, List<String> mistakes,
        List<String> missed) {
    static final AlignmentScore NONE = new AlignmentScore(Tally.NONE, Tally.NONE, List.of(), List.of(), List.of());
    private static final Set<String> STATEMENTS = Set.of("statement");
    private static final Set<String> QUESTIONS = Set.of("question", "answer", "answer-cont");

    AlignmentScore {
        falsePeople = List.copyOf(falsePeople);
        mistakes = List.copyOf(mistakes);
        missed = List.copyOf(missed);
    }

    AlignmentScore plus(AlignmentScore other) {
        return new AlignmentScore(statements.plus(other.statements), questions.plus(other.questions),
                both(falsePeople, other.falsePeople), both(mistakes, other.mistakes), both(missed, other.missed));
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** The score of what was read from a changed report. */
    static AlignmentScore of(Mutated mutated, List<WorkFacts> works) {
        return new Measurement(mutated, works).score();
    }

    private record Pair(OfficialLanguage one, OfficialLanguage other) {}

    private record Claim(List<Piece> one, List<Piece> other, String words) {
        boolean right() {
            return Line.sameWords(one, other);
        }

        /** Whether both are introduced there, and not only named. */
        boolean ofPeople() {
            return Stream.of(one, other)
                    .allMatch(pieces -> pieces.stream().anyMatch(piece -> piece.kind().equals("person")));
        }

        boolean isOf(Set<String> kinds) {
            return Stream.concat(one.stream(), other.stream()).anyMatch(piece -> kinds.contains(piece.kind()));
        }
    }

    private static final class Measurement {
        private final Mutated mutated;
        private final List<WorkFacts> works;
        private final Map<OfficialLanguage, int[]> ends = new TreeMap<>();
        private final List<String> missed = new ArrayList<>();

        Measurement(Mutated mutated, List<WorkFacts> works) {
            this.mutated = mutated;
            this.works = works;
            mutated.report().versions().forEach((language, lines) -> {
                int[] all = new int[lines.size()];
                int end = 0;
                for (int i = 0; i < all.length; i++) {
                    String text = lines.get(i).text();
                    end += text.codePointCount(0, text.length()) + 1;
                    all[i] = end;
                }
                ends.put(language, all);
            });
        }

        AlignmentScore score() {
            List<Passage> passages = works.stream().flatMap(Measurement::passages).toList();
            List<Claim> claims = passages.stream().flatMap(passage -> claims(passage).stream()).toList();
            List<Claim> people = works.stream().flatMap(work -> work.people().stream()).map(PersonFacts::name)
                    .flatMap(name -> claims(name).stream()).toList();
            Tally statements = tally(claims, STATEMENTS);
            Tally questions = tally(claims, QUESTIONS);
            return new AlignmentScore(statements, questions,
                    people.stream().filter(Claim::ofPeople).filter(claim -> !claim.right()).map(Claim::words).toList(),
                    claims.stream().filter(claim -> !claim.right()).map(Claim::words).toList(), missed);
        }

        private static Stream<Passage> passages(WorkFacts work) {
            Stream<SectionFacts> sections = Stream.concat(work.sections().stream(),
                    work.talks().stream().flatMap(talk -> talk.sections().stream()));
            Stream<Passage> said = Stream
                    .concat(work.talks().stream().map(TalkFacts::statements), sections.map(SectionFacts::statements))
                    .flatMap(List::stream).map(StatementFacts::text);
            Stream<Passage> introductions = work.sections().stream().map(SectionFacts::introduction);
            Stream<Passage> asked = work.questions().stream().flatMap(question -> Stream
                    .concat(Stream.of(question.text()), question.answers().stream().map(answer -> answer.text())));
            return Stream.of(said, introductions, asked, Stream.of(work.event().description())).flatMap(same -> same);
        }

        private List<Claim> claims(Passage passage) {
            List<Claim> claims = new ArrayList<>();
            for (Pair pair : pairs(passage.quotes().keySet())) {
                List<Piece> one = pieces(pair.one, passage.quotes().get(pair.one).range());
                List<Piece> other = pieces(pair.other, passage.quotes().get(pair.other).range());
                if (!one.isEmpty() && !other.isEmpty()) {
                    claims.add(new Claim(one, other, pair.one.tag() + ": " + passage.quotes().get(pair.one).text()
                            + "\n   " + pair.other.tag() + ": " + passage.quotes().get(pair.other).text()));
                }
            }
            return claims;
        }

        private List<Pair> pairs(Set<OfficialLanguage> languages) {
            List<OfficialLanguage> sorted = languages.stream().sorted().toList();
            return sorted.stream().flatMap(
                    one -> sorted.stream().filter(other -> other.compareTo(one) > 0).map(other -> new Pair(one, other)))
                    .filter(pair -> mutated.changed().contains(pair.one) || mutated.changed().contains(pair.other))
                    .toList();
        }

        /** What the lines say that a range takes part of. */
        private List<Piece> pieces(OfficialLanguage language, Range range) {
            List<Piece> pieces = new ArrayList<>();
            List<Line> lines = mutated.report().versions().get(language);
            int begin = 0;
            for (int i = 0; i < lines.size(); i++) {
                int end = ends.get(language)[i];
                if (begin < range.end() && range.begin() < end) {
                    pieces.addAll(lines.get(i).pieces());
                }
                begin = end;
            }
            return pieces;
        }

        private Tally tally(List<Claim> claims, Set<String> kinds) {
            List<Claim> some = claims.stream().filter(claim -> claim.isOf(kinds)).toList();
            int right = (int) some.stream().filter(Claim::right).count();
            int there = 0;
            int found = 0;
            SortedMap<OfficialLanguage, List<Line>> versions = mutated.report().versions();
            for (Pair pair : pairs(versions.keySet())) {
                for (Line one : versions.get(pair.one)) {
                    for (Line other : versions.get(pair.other)) {
                        boolean counted = Line.sameWords(one.pieces(), other.pieces())
                                && one.shares(other, piece -> kinds.contains(piece.kind()));
                        if (counted) {
                            there++;
                            boolean paired = some.stream().anyMatch(claim -> claim.one.containsAll(one.pieces())
                                    && claim.other.containsAll(other.pieces()));
                            found += paired ? 1 : 0;
                            if (!paired) {
                                missed.add(pair.one.tag() + ": " + one.text() + "\n   " + pair.other.tag() + ": "
                                        + other.text());
                            }
                        }
                    }
                }
            }
            return new Tally(some.size(), right, there, found);
        }
    }
}
