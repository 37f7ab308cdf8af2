package org.rapporteur.ingest.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.ingest.align.Cues;
import org.rapporteur.ingest.align.Rows;
import org.rapporteur.ingest.extract.ReportFacts;
import org.rapporteur.ingest.extract.ReportFacts.AnswerMention;
import org.rapporteur.ingest.extract.ReportFacts.QuestionMention;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ontology.OfficialLanguage;

/** The questions of a report across its language versions, by number or by cues; the answers by author. */
final class QuestionRows {
    private final Versions versions;
    private final PeopleRows people;

    QuestionRows(Versions versions, PeopleRows people) {
        this.versions = versions;
        this.people = people;
    }

    /** An answer in each version, and the row of the person who gave it. */
    record AnswerRow(Optional<Integer> author, SortedMap<OfficialLanguage, List<Block>> texts) {}

    List<SortedMap<OfficialLanguage, List<QuestionMention>>> rows() {
        SortedMap<OfficialLanguage, List<QuestionMention>> questions = versions.map(ReportFacts::questions);
        boolean numbered = questions.values().stream().flatMap(List::stream)
                .allMatch(question -> question.number().isPresent())
                && questions.values().stream()
                        .allMatch(list -> list.stream().map(QuestionMention::number).distinct().count() == list.size());
        return numbered ? byNumber(questions) : Rows.of(questions, question -> Cues.of(question.text().words(), false));
    }

    private static List<SortedMap<OfficialLanguage, List<QuestionMention>>> byNumber(
            SortedMap<OfficialLanguage, List<QuestionMention>> questions) {
        SortedMap<Integer, SortedMap<OfficialLanguage, List<QuestionMention>>> rows = new TreeMap<>();
        questions.forEach((language, list) -> list
                .forEach(question -> rows.computeIfAbsent(question.number().orElseThrow(), first -> new TreeMap<>())
                        .put(language, List.of(question))));
        return new ArrayList<>(rows.values());
    }

    /** The answers to one question: the first of an author goes with the first of the same author, and so on. */
    List<AnswerRow> answers(SortedMap<OfficialLanguage, List<QuestionMention>> question) {
        record Key(Optional<Integer> author, int occurrence) {}
        Map<Key, SortedMap<OfficialLanguage, List<Block>>> rows = new LinkedHashMap<>();
        for (OfficialLanguage language : versions.leadingFirst()) {
            Map<Optional<Integer>, Integer> seen = new HashMap<>();
            for (QuestionMention mention : question.getOrDefault(language, List.of())) {
                for (AnswerMention answer : mention.answers()) {
                    Optional<Integer> author = answer.author().map(person -> people.row(language, person));
                    int occurrence = seen.merge(author, 1, Integer::sum);
                    rows.computeIfAbsent(new Key(author, occurrence), first -> new TreeMap<>()).put(language,
                            List.of(answer.text()));
                }
            }
        }
        return rows.entrySet().stream().map(row -> new AnswerRow(row.getKey().author(), row.getValue())).toList();
    }
}
