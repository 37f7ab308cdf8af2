package org.rapporteur.ingest.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.ingest.align.Cues;
import org.rapporteur.ingest.align.Distance;
import org.rapporteur.ingest.align.Rows;
import org.rapporteur.ingest.align.Rows.Part;
import org.rapporteur.ingest.extract.ReportFacts;
import org.rapporteur.ingest.extract.ReportFacts.AnswerMention;
import org.rapporteur.ingest.extract.ReportFacts.Item;
import org.rapporteur.ingest.extract.ReportFacts.QuestionMention;
import org.rapporteur.ingest.extract.ReportFacts.SectionMention;
import org.rapporteur.ingest.extract.ReportFacts.TalkMention;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * What is said in the talks, sections, questions and answers of a report across its language versions.
 *
 * <p>Within a part by order and cues; what then is left over may stand in another part of another version, where a heading
 * is missing or a block was moved.
 */
final class Contents {
    /** What speaks for answers of one author, and for questions with one number. */
    private static final double SAME_KEY = -3;
    /** What speaks against two of which only one has an author or number. */
    private static final double ONE_KEY = 0.5;
    /** Sections with headings that are no other part's: a version that has none of them did not see the heading. */
    private static final Set<String> OWN_KIND = Set.of("section.projects", "section.polls", "section.contact",
            "section.links", "section.recommendations", "section.conclusions");
    private static final int OWN_SECTION = 0;
    private static final int TALK = 1;
    private static final int ANSWERS = 2;
    private static final int OTHER_SECTION = 3;

    private final Versions versions;
    private final PeopleRows people;
    private final Map<Item, Integer> authors = new HashMap<>();
    private final Map<Item, Integer> places = new HashMap<>();
    private final List<List<SortedMap<OfficialLanguage, List<Item>>>> talks;
    private final List<SectionRow> sections;
    private final List<QuestionRow> questions;

    /** A section that is no talk, in each version, and what is said in it. */
    record SectionRow(SortedMap<OfficialLanguage, SectionMention> versions,
            List<SortedMap<OfficialLanguage, List<Item>>> rows) {
        /** Whether a version has it under a heading of this key. */
        boolean lists(String key) {
            return versions.values().stream().anyMatch(section -> section.key().filter(key::equals).isPresent());
        }
    }

    /** A question in each version, the row of the person who asked it, and its answers. */
    record QuestionRow(Optional<Integer> author, SortedMap<OfficialLanguage, List<Item>> text,
            List<AnswerRow> answers) {}

    /** An answer in each version, and the row of the person who gave it. */
    record AnswerRow(Optional<Integer> author, SortedMap<OfficialLanguage, List<Item>> texts) {}

    Contents(Versions versions, PeopleRows people, TalkRows talkRows) {
        this.versions = versions;
        this.people = people;
        Rows<Item> rows = new Rows<>(versions.map(this::items), item -> Cues.of(item.block().words(), item.heading()));
        List<SortedMap<OfficialLanguage, SectionMention>> sectionRows = sectionRows();
        List<SortedMap<OfficialLanguage, List<Item>>> asked = asked(rows);

        List<Part<Item>> parts = new ArrayList<>();
        talkRows.rows().forEach(row -> parts.add(new Part<>(TALK, map(row, TalkMention::items))));
        sectionRows.forEach(row -> parts.add(new Part<>(rank(row), map(row, SectionMention::items))));
        asked.forEach(question -> parts.add(new Part<>(ANSWERS, answers(question))));
        List<List<SortedMap<OfficialLanguage, List<Item>>>> all = rows.of(parts, distance(authors));

        int firstSection = talkRows.rows().size();
        int firstQuestion = firstSection + sectionRows.size();
        talks = all.subList(0, firstSection);
        sections = new ArrayList<>();
        for (int i = 0; i < sectionRows.size(); i++) {
            sections.add(new SectionRow(sectionRows.get(i), all.get(firstSection + i)));
        }
        questions = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            questions.add(new QuestionRow(author(asked.get(i)), asked.get(i),
                    inOrder(all.get(firstQuestion + i)).stream().map(row -> new AnswerRow(author(row), row)).toList()));
        }
    }

    /** What is said in a talk. */
    List<SortedMap<OfficialLanguage, List<Item>>> talk(int row) {
        return talks.get(row);
    }

    /** The sections that are no talks. */
    List<SectionRow> sections() {
        return sections;
    }

    /** The questions. */
    List<QuestionRow> questions() {
        return questions;
    }

    /** All blocks of a version, in its order. */
    private List<Item> items(ReportFacts facts) {
        List<Item> items = new ArrayList<>();
        facts.talks().forEach(talk -> items.addAll(talk.items()));
        facts.sections().forEach(section -> items.addAll(section.items()));
        for (QuestionMention question : facts.questions()) {
            Item asked = new Item(question.text(), false);
            items.add(asked);
            question.author().ifPresent(person -> authors.put(asked, people.row(facts.language(), person)));
            for (AnswerMention answer : question.answers()) {
                Item item = new Item(answer.text(), false);
                items.add(item);
                answer.author().ifPresent(person -> authors.put(item, people.row(facts.language(), person)));
            }
        }
        items.sort(Comparator.comparing(item -> item.block().span().begin()));
        items.forEach(item -> places.put(item, item.block().span().begin()));
        return items;
    }

    private Optional<Integer> author(SortedMap<OfficialLanguage, List<Item>> row) {
        return versions.leadingFirst().stream().flatMap(language -> row.getOrDefault(language, List.of()).stream())
                .flatMap(item -> Optional.ofNullable(authors.get(item)).stream()).findFirst();
    }

    private static <T> SortedMap<OfficialLanguage, List<Item>> map(SortedMap<OfficialLanguage, T> row,
            Function<T, List<Item>> items) {
        SortedMap<OfficialLanguage, List<Item>> sequences = new TreeMap<>();
        row.forEach((language, part) -> sequences.put(language, items.apply(part)));
        return sequences;
    }

    /** Sections with the same key are the same; those with unknown headings by their place among such. */
    private List<SortedMap<OfficialLanguage, SectionMention>> sectionRows() {
        record Key(Optional<String> key, int occurrence) {}
        Map<Key, SortedMap<OfficialLanguage, SectionMention>> rows = new LinkedHashMap<>();
        for (OfficialLanguage language : versions.leadingFirst()) {
            Map<Optional<String>, Integer> seen = new HashMap<>();
            for (SectionMention section : versions.byLanguage().get(language).sections()) {
                int occurrence = seen.merge(section.key(), 1, Integer::sum);
                rows.computeIfAbsent(new Key(section.key(), occurrence), first -> new TreeMap<>()).put(language,
                        section);
            }
        }
        return List.copyOf(rows.values());
    }

    private static int rank(SortedMap<OfficialLanguage, SectionMention> section) {
        boolean own = section.values().stream()
                .anyMatch(mention -> mention.key().filter(OWN_KIND::contains).isPresent());
        return own ? OWN_SECTION : OTHER_SECTION;
    }

    /** The questions: two of other numbers are two. */
    private List<SortedMap<OfficialLanguage, List<Item>>> asked(Rows<Item> rows) {
        Map<Item, Integer> numbers = new HashMap<>();
        SortedMap<OfficialLanguage, List<Item>> asked = versions
                .map(facts -> facts.questions().stream().map(question -> {
                    Item item = new Item(question.text(), false);
                    question.number().ifPresent(number -> numbers.put(item, number));
                    return item;
                }).toList());
        return inOrder(rows.of(List.of(new Part<>(ANSWERS, asked)), distance(numbers)).getFirst());
    }

    /** By a key that some blocks have. */
    private static Distance<Item> distance(Map<Item, Integer> keys) {
        return (one, other) -> {
            Set<Integer> some = keys(one, keys);
            Set<Integer> others = keys(other, keys);
            if (some.isEmpty() || others.isEmpty()) {
                return some.equals(others) ? 0 : ONE_KEY;
            }
            return some.equals(others) ? SAME_KEY : Double.POSITIVE_INFINITY;
        };
    }

    private static Set<Integer> keys(SortedMap<OfficialLanguage, List<Item>> row, Map<Item, Integer> keys) {
        return row.values().stream().flatMap(List::stream).filter(keys::containsKey).map(keys::get)
                .collect(Collectors.toSet());
    }

    /** The answers to a question. */
    private SortedMap<OfficialLanguage, List<Item>> answers(SortedMap<OfficialLanguage, List<Item>> question) {
        SortedMap<OfficialLanguage, List<Item>> answers = new TreeMap<>();
        question.forEach((language, texts) -> answers.put(language,
                versions.byLanguage().get(language).questions().stream()
                        .filter(mention -> texts.contains(new Item(mention.text(), false)))
                        .flatMap(mention -> mention.answers().stream()).map(answer -> new Item(answer.text(), false))
                        .toList()));
        return answers;
    }

    /** In the order of the leading version, then what others have more. */
    private List<SortedMap<OfficialLanguage, List<Item>>> inOrder(List<SortedMap<OfficialLanguage, List<Item>>> rows) {
        List<SortedMap<OfficialLanguage, List<Item>>> ordered = new ArrayList<>();
        for (OfficialLanguage language : versions.leadingFirst()) {
            rows.stream().filter(row -> row.containsKey(language) && !ordered.contains(row))
                    .sorted((one, other) -> Integer.compare(places.get(one.get(language).getFirst()),
                            places.get(other.get(language).getFirst())))
                    .forEach(ordered::add);
        }
        return ordered;
    }
}
