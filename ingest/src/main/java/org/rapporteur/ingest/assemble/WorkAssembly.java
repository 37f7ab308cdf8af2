package org.rapporteur.ingest.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.ingest.assemble.Contents.AnswerRow;
import org.rapporteur.ingest.assemble.Contents.SectionRow;
import org.rapporteur.ingest.extract.ReportFacts;
import org.rapporteur.ingest.extract.ReportFacts.Item;
import org.rapporteur.ingest.extract.ReportFacts.TalkMention;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.PersonFacts;
import org.rapporteur.ingest.facts.QuestionFacts;
import org.rapporteur.ingest.facts.QuestionFacts.AnswerFacts;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.facts.SectionFacts;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.facts.StatementFacts;
import org.rapporteur.ingest.facts.TalkFacts;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;

/** Aligns the language versions of one report and makes one of them. */
public final class WorkAssembly {
    private final Versions versions;
    private final PeopleRows people;
    private final TalkRows talks;
    private final Contents contents;
    private final Organisations organisations = new Organisations();
    private final Undertakings undertakings = new Undertakings();
    private final Map<Integer, List<Ref>> talkBodies = new TreeMap<>();

    private WorkAssembly(Versions versions) {
        this.versions = versions;
        this.people = new PeopleRows(versions);
        this.talks = new TalkRows(versions, people);
        this.contents = new Contents(versions, people, talks);
    }

    /**
     * The report that these versions are versions of.
     *
     * @param name a name for it taken from its files
     */
    public static WorkFacts of(String name, SortedMap<OfficialLanguage, ReportFacts> versions) {
        return new WorkAssembly(new Versions(versions)).facts(name);
    }

    private WorkFacts facts(String name) {
        versions.byLanguage().forEach((language, facts) -> organisations.addBodies(language, facts.text()));
        Occasion occasion = new Occasion(versions, organisations);
        versions.byLanguage().forEach((language, facts) -> organisations.addFurtherNames(language, facts.text()));
        Set<Integer> performers = new TreeSet<>();
        for (int i = 0; i < talks.rows().size(); i++) {
            SortedMap<OfficialLanguage, TalkMention> row = talks.rows().get(i);
            talkBodies.put(i, bodies(row));
            row.forEach((language, talk) -> performers.addAll(talks.performers(language, talk)));
        }
        PersonAssembly assembly = new PersonAssembly(versions, organisations, performers);
        people.rows().forEach(assembly::readBodies);
        List<Ref> organisers = occasion.organisers().isEmpty()
                ? new Organisers(versions, organisations).refs()
                : occasion.organisers();
        List<PersonFacts> persons = new ArrayList<>();
        for (int row = 0; row < people.rows().size(); row++) {
            persons.add(assembly.person(row, people.rows().get(row)));
        }
        versions.byLanguage().forEach((language, facts) -> organisations.addFurtherNames(language, facts.text()));
        EventAssembly event = new EventAssembly(versions, occasion,
                contents.sections().stream().filter(section -> section.lists("section.summary"))
                        .flatMap(section -> section.rows().stream()).map(WorkAssembly::blocks).toList());
        event.otherRows().forEach(row -> undertakings.read(row, List.of()));
        readUndertakings();
        List<SectionFacts> sectionFacts = new ArrayList<>();
        event.rest(this::statement).ifPresent(sectionFacts::add);
        contents.sections().forEach(section -> sectionFacts.addAll(facts(section)));
        SortedMap<OfficialLanguage, SourceText> sources = versions.map(facts -> facts.text().source());
        List<TalkFacts> talkFacts = talkFacts();
        List<QuestionFacts> questions = questionFacts();
        return new WorkFacts(name, sources, event.event(organisers), persons, organisations.facts(),
                undertakings.projects(), undertakings.publications(), talkFacts, sectionFacts, questions);
    }

    /** The organisations of a talk's heading: those at the same place in headings of equal length are the same. */
    private List<Ref> bodies(SortedMap<OfficialLanguage, TalkMention> row) {
        int most = row.values().stream().mapToInt(talk -> talk.organisations().size()).max().orElse(0);
        Set<Integer> found = new TreeSet<>();
        for (int place = 0; place < most; place++) {
            SortedMap<OfficialLanguage, Quote> names = new TreeMap<>();
            for (Map.Entry<OfficialLanguage, TalkMention> version : row.entrySet()) {
                if (version.getValue().organisations().size() == most) {
                    names.put(version.getKey(), version.getValue().organisations().get(place));
                }
            }
            found.add(organisations.add(names));
        }
        return found.stream().map(index -> new Ref(Kind.ORGANISATION, index)).toList();
    }

    private void readUndertakings() {
        for (int i = 0; i < talks.rows().size(); i++) {
            List<Ref> bodies = talkBodies.get(i);
            contents.talk(i).forEach(row -> undertakings.read(blocks(row), bodies));
        }
        contents.sections().forEach(section -> section.rows().forEach(row -> {
            if (!section.lists("section.projects") || !undertakings.readProjectLine(blocks(row))) {
                undertakings.read(blocks(row), List.of());
            }
        }));
        contents.questions().forEach(
                question -> question.answers().forEach(answer -> undertakings.read(blocks(answer.texts()), List.of())));
    }

    private static SortedMap<OfficialLanguage, List<Block>> blocks(SortedMap<OfficialLanguage, List<Item>> row) {
        SortedMap<OfficialLanguage, List<Block>> blocks = new TreeMap<>();
        row.forEach((language, items) -> blocks.put(language, items.stream().map(Item::block).toList()));
        return blocks;
    }

    private List<TalkFacts> talkFacts() {
        List<TalkFacts> facts = new ArrayList<>();
        for (int i = 0; i < talks.rows().size(); i++) {
            SortedMap<OfficialLanguage, TalkMention> row = talks.rows().get(i);
            SortedMap<OfficialLanguage, Quote> titles = new TreeMap<>();
            row.forEach((language, talk) -> talk.title().ifPresent(title -> titles.put(language, title)));
            Map.Entry<OfficialLanguage, TalkMention> first = row.entrySet().iterator().next();
            List<Ref> performers = talks.performers(first.getKey(), first.getValue()).stream()
                    .map(person -> new Ref(Kind.PERSON, person)).toList();
            List<SectionFacts> parts = parts(contents.talk(i));
            facts.add(new TalkFacts(new Passage(titles), performers, talkBodies.get(i), parts.getFirst().statements(),
                    parts.subList(1, parts.size())));
        }
        return facts;
    }

    /** The statements under their sub-headings; first those before any. */
    private List<SectionFacts> parts(List<SortedMap<OfficialLanguage, List<Item>>> rows) {
        List<SectionFacts> parts = new ArrayList<>();
        Passage title = Passage.NONE;
        List<StatementFacts> statements = new ArrayList<>();
        for (SortedMap<OfficialLanguage, List<Item>> row : rows) {
            long headings = row.values().stream().filter(items -> items.getFirst().heading()).count();
            if (headings * 2 > row.size()) {
                parts.add(new SectionFacts(title, Passage.NONE, statements));
                title = Versions.passage(row, item -> item.block().quote());
                statements = new ArrayList<>();
            } else {
                statements.add(statement(blocks(row)));
            }
        }
        parts.add(new SectionFacts(title, Passage.NONE, statements));
        return parts;
    }

    private List<SectionFacts> facts(SectionRow section) {
        SortedMap<OfficialLanguage, Quote> titles = new TreeMap<>();
        SortedMap<OfficialLanguage, Quote> introductions = new TreeMap<>();
        section.versions().forEach((language, mention) -> {
            mention.title().ifPresent(title -> titles.put(language, title));
            mention.introduction().ifPresent(block -> introductions.put(language, block.quote()));
        });
        List<SectionFacts> parts = parts(section.rows());
        List<SectionFacts> all = new ArrayList<>();
        boolean empty = titles.isEmpty() && introductions.isEmpty() && parts.getFirst().statements().isEmpty();
        if (!empty) {
            all.add(new SectionFacts(new Passage(titles), new Passage(introductions), parts.getFirst().statements()));
        }
        all.addAll(parts.subList(1, parts.size()));
        return all;
    }

    private StatementFacts statement(SortedMap<OfficialLanguage, List<Block>> row) {
        return new StatementFacts(Versions.passage(row, Block::quote), Figures.in(row), mentions(row));
    }

    private List<Ref> mentions(SortedMap<OfficialLanguage, List<Block>> row) {
        Set<Integer> bodies = new TreeSet<>();
        row.forEach((language, blocks) -> blocks
                .forEach(block -> bodies.addAll(organisations.in(language, block.words()))));
        List<Ref> mentions = new ArrayList<>();
        bodies.forEach(index -> mentions.add(new Ref(Kind.ORGANISATION, index)));
        mentions.addAll(undertakings.in(row));
        return mentions;
    }

    private List<QuestionFacts> questionFacts() {
        return contents.questions().stream()
                .map(question -> new QuestionFacts(question.author().map(person -> new Ref(Kind.PERSON, person)),
                        Versions.passage(question.text(), item -> item.block().quote()),
                        question.answers().stream().map(this::answer).toList()))
                .toList();
    }

    private AnswerFacts answer(AnswerRow row) {
        SortedMap<OfficialLanguage, List<Block>> texts = blocks(row.texts());
        return new AnswerFacts(row.author().map(person -> new Ref(Kind.PERSON, person)),
                Versions.passage(texts, Block::quote), Figures.in(texts), mentions(texts));
    }
}
