package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final int LONGEST_TITLE = 200;
    private static final int SHORTEST_TITLE = 16;

    private Extraction() {}

    /** What a text in a known language says. */
    public static ReportFacts of(ReportText text, OfficialLanguage language) {
        Lexicon lexicon = Lexicon.of(language);
        Outline outline = Outline.of(Blocks.of(text), lexicon);
        People people = People.in(outline, lexicon);
        Roster roster = new Roster();
        people.mentions().forEach(person -> roster.add(person.name().text()));

        List<Block> opening = new ArrayList<>();
        List<Part> body = new ArrayList<>();
        List<Block> asked = new ArrayList<>();
        Optional<Quote> title = Optional.empty();
        for (Part part : outline.parts()) {
            if (part.introducesPeople()) {
                continue;
            }
            if (part.is(Outline.QUESTIONS)) {
                asked.addAll(part.blocks());
            } else if (part.is("section.background") && body.isEmpty()) {
                opening.addAll(part.blocks());
            } else if (part.key().isEmpty() && outline.parts().getFirst().equals(part)) {
                List<Block> preamble = new ArrayList<>(part.blocks());
                title = title(preamble);
                boolean headed = title.isPresent() || SubHeading.firstIn(preamble, lexicon) == 0;
                opening.addAll(headed ? preamble.subList(1, preamble.size()) : preamble);
            } else {
                body.add(part);
            }
        }
        List<Block> others = people.otherBlocks();
        int heading = SubHeading.firstIn(others, lexicon);
        opening.addAll(others.subList(0, heading));
        if (heading < others.size()) {
            body.addFirst(new Part(Optional.empty(), Optional.empty(), others.subList(heading, others.size())));
        }
        Talks talks = Talks.in(body, lexicon, roster);
        Questions questions = Questions.in(asked, lexicon, roster);
        List<SectionMention> sections = new ArrayList<>(talks.sections());
        if (!questions.blocksBefore().isEmpty()) {
            sections.add(new SectionMention(Optional.of(Outline.QUESTIONS), Optional.empty(), Optional.empty(),
                    questions.blocksBefore().stream().map(block -> new Item(block, false)).toList()));
        }
        return new ReportFacts(text, language, title, opening, withVariants(people, talks), talks.mentions(), sections,
                questions.mentions(), findings(text, questions));
    }

    /** The first line of a report is its title when it is longer than a heading and no sentence. */
    private static Optional<Quote> title(List<Block> preamble) {
        return preamble.stream().findFirst().filter(block -> {
            String words = block.words();
            return words.length() >= SHORTEST_TITLE && words.length() <= LONGEST_TITLE && words.contains(" ")
                    && !words.matches("(?s).*[.:;,…]$");
        }).map(Block::quote);
    }

    private static List<PersonMention> withVariants(People people, Talks talks) {
        List<PersonMention> mentions = new ArrayList<>(people.mentions());
        talks.names().forEach((index, names) -> {
            PersonMention person = mentions.get(index);
            List<Quote> variants = names.stream().filter(name -> !name.text().equals(person.name().text())).toList();
            mentions.set(index, new PersonMention(person.name(), person.post(), person.line(), person.role(),
                    person.accounts(), variants));
        });
        return mentions;
    }

    private static List<Finding> findings(ReportText text, Questions questions) {
        List<Finding> findings = new ArrayList<>();
        String file = text.source().file();
        Blocks.firstLineBelowLastPicture(text)
                .ifPresent(line -> findings.add(new Finding("text-below-picture", Severity.info, file, line,
                        "the short lines below the last picture were left out as text recognised in it",
                        "end them with a full stop if they belong to the report")));
        questions.blocksBefore()
                .forEach(block -> findings.add(new Finding("text-before-first-question", Severity.info, file,
                        block.line(), "'" + block.words() + "' stands before the first question and was kept as text",
                        "number the questions, or end them with a question mark")));
        return findings;
    }
}
