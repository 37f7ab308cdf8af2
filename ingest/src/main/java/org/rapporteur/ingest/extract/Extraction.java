package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.extract.Outline.Part;
import org.rapporteur.ingest.extract.ReportFacts.Item;
import org.rapporteur.ingest.extract.ReportFacts.PersonMention;
import org.rapporteur.ingest.extract.ReportFacts.SectionMention;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.read.Blocks;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.shapes.dataset.Finding;
import org.rapporteur.shapes.dataset.Finding.Severity;

/** Reads one language version of a report. */
public final class Extraction {
    private static final String BACKGROUND = "section.background";
    private static final String CONTACT = "section.contact";

    private Extraction() {}

    /** What a text in a known language says. */
    public static ReportFacts of(ReportText text, OfficialLanguage language) {
        Lexicon lexicon = Lexicon.of(language);
        Outline outline = Outline.of(Blocks.of(text), lexicon);
        People people = People.in(outline, lexicon);
        Roster roster = new Roster();
        people.mentions().forEach(person -> roster.add(person.name().text(), person.line().text()));

        List<Block> preamble = new ArrayList<>();
        List<Block> opening = new ArrayList<>();
        List<Part> body = new ArrayList<>();
        List<Block> asked = new ArrayList<>();
        List<PersonContact> contacts = new ArrayList<>();
        Outline apart = new Outline(
                outline.parts().stream().flatMap(part -> Talks.apart(part, roster, lexicon).stream()).toList());
        for (Part part : apart.parts()) {
            if (part.introducesPeople()) {
                continue;
            }
            if (part.is(Outline.QUESTIONS)) {
                asked.addAll(part.blocks());
            } else if (part.is(BACKGROUND) && isOpening(part, apart)) {
                opening.addAll(part.blocks());
            } else if (part.key().isEmpty() && apart.parts().getFirst().equals(part)) {
                preamble.addAll(part.blocks());
            } else if (part.is(CONTACT)) {
                part.blocks().forEach(line -> PersonContact.of(line, roster).ifPresent(contacts::add));
                body.add(new Part(part.key(), part.heading(),
                        part.blocks().stream().filter(line -> PersonContact.of(line, roster).isEmpty()).toList()));
            } else {
                body.add(part);
            }
        }
        Map<Boolean, List<Block>> between = people.otherBlocks().stream()
                .collect(Collectors.partitioningBy(block -> Header.has(block, lexicon)));
        opening.addAll(between.get(true));
        List<Block> others = between.get(false);
        int said = (int) others.stream().takeWhile(block -> !block.bullet()).count();
        int end = Math.min(said, SubHeading.firstIn(others, lexicon));
        opening.addAll(others.subList(0, end));
        if (end < others.size()) {
            body.addFirst(new Part(Optional.empty(), Optional.empty(), others.subList(end, others.size())));
        }
        Opening event = Opening.of(preamble, opening, language);
        Talks talks = Talks.in(body, language, roster);
        Questions questions = Questions.in(asked, lexicon, roster, text.source().text());
        List<SectionMention> sections = new ArrayList<>(talks.sections());
        if (!questions.blocksBefore().isEmpty()) {
            sections.add(new SectionMention(Optional.of(Outline.QUESTIONS), Optional.empty(), Optional.empty(),
                    questions.blocksBefore().stream().map(block -> new Item(block, false)).toList()));
        }
        return new ReportFacts(text, language, event.title(), event.occasion(), event.blocks(),
                Stream.concat(withVariants(withContacts(people.mentions(), contacts), talks)
                        .stream(), questions.askers().stream()).toList(),
                talks.mentions(), sections, questions.mentions(),
                Stream.of(event.findings(), findings(text, people, talks, questions),
                        UnreadPeople.of(text, outline, people, lexicon),
                        UnreadLines.in(sections, text.source().file(), language)).flatMap(List::stream).toList());
    }

    /** The first background of a report opens it, where nothing but people came before it, or where it comes last. */
    private static boolean isOpening(Part part, Outline outline) {
        List<Part> others = outline.parts().stream().filter(
                other -> !other.introducesPeople() && !other.is(Outline.QUESTIONS) && other.heading().isPresent())
                .toList();
        boolean first = others.stream().filter(other -> other.is(BACKGROUND)).findFirst().orElseThrow() == part;
        return first && (others.getFirst() == part || others.getLast() == part);
    }

    private static List<PersonMention> withContacts(List<PersonMention> people, List<PersonContact> contacts) {
        List<PersonMention> mentions = new ArrayList<>(people);
        contacts.forEach(contact -> {
            PersonMention person = mentions.get(contact.person());
            mentions.set(
                    contact.person(), new PersonMention(person.name(), person.post(), person.aside(), person.line(),
                            person.role(), Stream
                                    .concat(person.accounts().stream(),
                                            contact.accounts().stream()
                                                    .filter(account -> person.accounts().stream().noneMatch(
                                                            known -> known.account().equals(account.account()))))
                                    .toList(),
                            person.variants()));
        });
        return mentions;
    }

    private static List<PersonMention> withVariants(List<PersonMention> people, Talks talks) {
        List<PersonMention> mentions = new ArrayList<>(people);
        talks.names().forEach((index, names) -> {
            PersonMention person = mentions.get(index);
            List<Quote> variants = names.stream().filter(name -> !name.text().equals(person.name().text())).toList();
            mentions.set(index, new PersonMention(person.name(), person.post(), person.aside(), person.line(),
                    person.role(), person.accounts(), variants));
        });
        return mentions;
    }

    private static List<Finding> findings(ReportText text, People people, Talks talks, Questions questions) {
        List<Finding> findings = new ArrayList<>();
        String file = text.source().file();
        if (people.mentions().isEmpty() && talks.mentions().isEmpty() && questions.mentions().isEmpty()) {
            findings.add(new Finding("nothing-recognised", Severity.warning, file, 0,
                    "no people, talks or questions were found; all of it was kept as plain text",
                    "check that it is the report of an event, and that its headings stand on lines of their own"));
        } else if (people.mentions().isEmpty()) {
            findings.add(new Finding("no-people", Severity.warning, file, 0, "nobody is introduced in this report",
                    "give speakers on lines of their own below a heading such as 'Speakers'"));
        }
        Blocks.firstLineBelowLastPicture(text)
                .ifPresent(line -> findings.add(new Finding("text-below-picture", Severity.info, file, line,
                        "the short lines below the last picture were left out as text recognised in it",
                        "end them with a full stop if they belong to the report")));
        talks.contacts()
                .forEach(block -> findings.add(new Finding("contact-not-published", Severity.info, file, block.line(),
                        "'" + block.words() + "' says how to reach somebody and was not published",
                        "give a page of the event, which can be published")));
        questions.blocksBefore()
                .forEach(block -> findings.add(new Finding("text-before-first-question", Severity.info, file,
                        block.line(), "'" + block.words() + "' stands before the first question and was kept as text",
                        "number the questions, or end them with a question mark")));
        questions.unreadAskers()
                .forEach(words -> findings.add(new Finding("asker-unread", Severity.info, file, words.line(),
                        "'" + words.words() + "' may say who asked and names nobody for sure",
                        "write the name and, behind a comma, what they are")));
        questions.answersByUnknown().forEach(name -> findings.add(new Finding("answer-by-unknown", Severity.info, file,
                name.line(),
                "'" + name.words()
                        + "' before an answer is none of the people introduced, or may be several; the answer has no author",
                "give everybody who answers on a line of their own below a heading such as 'Speakers', and the whole name of those with the same surname")));
        return findings;
    }
}
