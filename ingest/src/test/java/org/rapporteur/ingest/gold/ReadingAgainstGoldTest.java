package org.rapporteur.ingest.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.PersonFacts;
import org.rapporteur.ingest.facts.SectionFacts;
import org.rapporteur.ingest.facts.StatementFacts;
import org.rapporteur.ingest.facts.TalkFacts;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.works.PublishedReports;
import org.rapporteur.ingest.works.Reading;
import org.rapporteur.ingest.works.ReportReader;

/** Reads reports, all versions together and each alone, and compares what was read with the reference. */
class ReadingAgainstGoldTest {
    private static final ReportReader READER = new ReportReader();

    @TestFactory
    Stream<DynamicTest> the_example_is_read_as_its_reference_says() {
        return tests(GoldReport.ofExample());
    }

    @TestFactory
    Stream<DynamicTest> the_real_report_is_read_as_its_reference_says() {
        return GoldReport.ofRealReport().map(ReadingAgainstGoldTest::tests)
                .orElseGet(() -> Stream.of(DynamicTest.dynamicTest("the real report is not at hand",
                        () -> assumeTrue(false, "no reports at RAPPORTEUR_SHARED or ../shared"))));
    }

    @Test
    void the_order_of_the_files_does_not_matter() {
        List<Path> files = GoldReport.ofExample().files();
        assertEquals(read(files), read(files.reversed()));
    }

    private static Stream<DynamicTest> tests(GoldReport gold) {
        Stream<DynamicTest> together = Stream.of(DynamicTest.dynamicTest("all versions together",
                () -> compare(gold, gold.languages(), read(gold.files()))));
        Stream<DynamicTest> alone = gold.languages().stream()
                .map(language -> DynamicTest.dynamicTest(language + " alone",
                        () -> compare(gold, List.of(language), read(gold.files().stream()
                                .filter(file -> file.toString().endsWith("." + language + ".txt")).toList()))));
        return Stream.concat(together, alone);
    }

    private static WorkFacts read(List<Path> files) {
        Reading reading = READER.read(files, PublishedReports.NONE);
        assertEquals(List.of(), reading.unreadable());
        assertEquals(1, reading.works().size(), "reports in " + files);
        return reading.works().getFirst().facts();
    }

    private static void compare(GoldReport gold, List<String> languages, WorkFacts facts) {
        assertEquals(gold.registered(), facts.event().registered().orElseThrow().value());
        assertEquals(gold.attended(), facts.event().attended().orElseThrow().value());
        assertEquals(only(languages, gold.description()), texts(facts.event().description()));
        assertEquals(gold.recordingUrl(), facts.event().recordings().getFirst().url());
        assertEquals(gold.projectHashtags(),
                facts.projects().stream().flatMap(project -> project.hashtag().stream()).toList());
        assertEquals(gold.projectUrls(),
                facts.projects().stream().flatMap(project -> project.pages().stream()).toList());
        assertEquals(gold.publicationUrls(),
                facts.publications().stream().map(publication -> publication.url()).toList());
        comparePeople(gold, languages, facts.people());
        compareTalks(gold, languages, facts.talks());
        List<String> ids = gold.people().stream().map(GoldReport.Person::id).toList();
        assertEquals(gold.questions().stream().map(question -> only(languages, question.texts())).toList(),
                facts.questions().stream().map(question -> texts(question.text())).toList());
        for (int i = 0; i < gold.questions().size(); i++) {
            List<Map.Entry<String, Map<String, String>>> expected = new ArrayList<>();
            gold.questions().get(i).answers()
                    .forEach(answer -> expected.add(Map.entry(answer.speaker(), only(languages, answer.texts()))));
            List<Map.Entry<String, Map<String, String>>> actual = new ArrayList<>();
            facts.questions().get(i).answers().forEach(answer -> actual
                    .add(Map.entry(ids.get(answer.author().orElseThrow().index()), texts(answer.text()))));
            assertEquals(expected, actual);
        }
    }

    private static void comparePeople(GoldReport gold, List<String> languages, List<PersonFacts> people) {
        Map<String, String> roles = Map.of("welcome", "opening");
        assertEquals(gold.people().stream().map(person -> only(languages, person.names())).toList(),
                people.stream().map(person -> texts(person.name())).toList());
        assertEquals(gold.people().stream().map(person -> only(languages, person.posts())).toList(),
                people.stream().map(person -> texts(person.participations().getFirst().jobTitle())).toList());
        assertEquals(gold.people().stream().map(person -> roles.getOrDefault(person.role(), person.role())).toList(),
                people.stream().map(person -> person.participations().getFirst().role().localName()).toList());
        assertEquals(
                gold.people().stream().map(
                        GoldReport.Person::accounts).toList(),
                people.stream().map(person -> person.accounts().stream()
                        .map(account -> account.serviceKey() + ":" + account.name()).toList()).toList());
    }

    private static void compareTalks(GoldReport gold, List<String> languages, List<TalkFacts> talks) {
        assertEquals(gold.talks().stream().map(talk -> only(languages, talk.titles())).toList(),
                talks.stream().map(talk -> texts(talk.title())).toList());
        for (int i = 0; i < talks.size(); i++) {
            GoldReport.Talk expected = gold.talks().get(i);
            List<StatementFacts> statements = new ArrayList<>(talks.get(i).statements());
            talks.get(i).sections().forEach(section -> statements.addAll(section.statements()));
            assertEquals(expected.sections().stream().map(title -> only(languages, title)).toList(), talks.get(i)
                    .sections().stream().map(SectionFacts::title).map(ReadingAgainstGoldTest::texts).toList());
            assertEquals(expected.statements().stream().map(text -> only(languages, text)).toList(),
                    statements.stream().map(statement -> texts(statement.text())).toList());
        }
    }

    private static Map<String, String> only(List<String> languages, Map<String, String> texts) {
        Map<String, String> some = new TreeMap<>(texts);
        some.keySet().retainAll(languages);
        return some;
    }

    private static Map<String, String> texts(Passage passage) {
        Map<String, String> texts = new TreeMap<>();
        passage.quotes().forEach((language, quote) -> texts.put(language.tag(), quote.text()));
        return texts;
    }
}
