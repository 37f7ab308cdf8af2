package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.facts.Period;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ingest.text.OnlineService.Account;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Role;
import org.rapporteur.shapes.dataset.Finding;

/**
 * What one language version of a report says, with its mentions of people.
 *
 * @param title the stated title of the event
 * @param occasion when, where and by whom it was held
 * @param opening the paragraphs about the event itself, in order
 * @param people in the order they are introduced
 * @param sections parts of the report that are no talks
 */
public record ReportFacts(ReportText text, OfficialLanguage language, Optional<Quote> title, OccasionMention occasion,
        List<Block> opening, List<PersonMention> people, List<TalkMention> talks, List<SectionMention> sections,
        List<QuestionMention> questions, List<Finding> findings) {
    public ReportFacts {
        opening = List.copyOf(opening);
        people = List.copyOf(people);
        talks = List.copyOf(talks);
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
        findings = List.copyOf(findings);
    }

    /**
     * When, where and by whom the event was held.
     *
     * @param dates at most one
     * @param organisers those that a line states
     */
    public record OccasionMention(List<DateMention> dates, Optional<Quote> place, List<OrganiserMention> organisers) {
        public OccasionMention {
            dates = List.copyOf(dates);
            organisers = List.copyOf(organisers);
        }
    }

    /**
     * The name of an organisation that a line states as organiser.
     *
     * @param inflected whether it stands behind words that may ask for another case than the first
     */
    public record OrganiserMention(Quote name, boolean inflected) {}

    /** Days and the words that state them. */
    public record DateMention(Period period, Quote quote) {}

    /**
     * A person as they are introduced.
     *
     * @param post what follows the name: post and organisation
     * @param aside what stands in brackets between name and post
     * @param line the words that introduce them
     * @param variants other forms of the name further on
     */
    public record PersonMention(Quote name, Optional<Quote> post, Optional<Quote> aside, Quote line,
            Optional<Role> role, List<AccountMention> accounts, List<Quote> variants) {
        public PersonMention {
            accounts = List.copyOf(accounts);
            variants = List.copyOf(variants);
        }
    }

    /** An account and the words that state it. */
    public record AccountMention(Account account, Quote quote) {}

    /**
     * A talk.
     *
     * @param title empty where its heading only names the performers
     * @param performers indexes into {@link ReportFacts#people}
     * @param organisations the names of organisations in its heading
     * @param items its statements and sub-headings, in order
     */
    public record TalkMention(Optional<Quote> title, List<Integer> performers, List<Quote> organisations,
            List<Item> items) {
        public TalkMention {
            performers = List.copyOf(performers);
            organisations = List.copyOf(organisations);
            items = List.copyOf(items);
        }
    }

    /**
     * A part of the report that is no talk.
     *
     * @param key the lexicon key of its heading, where it is known
     * @param introduction words that only introduce the talks
     */
    public record SectionMention(Optional<String> key, Optional<Quote> title, Optional<Block> introduction,
            List<Item> items) {
        public SectionMention {
            items = List.copyOf(items);
        }
    }

    /** A statement, or a sub-heading above statements. */
    public record Item(Block block, boolean heading) {}

    /** A question with its number and who asked it, an index into {@link #people}, where they are stated, and its answers. */
    public record QuestionMention(Optional<Integer> number, Optional<Integer> author, Block text,
            List<AnswerMention> answers) {
        public QuestionMention {
            answers = List.copyOf(answers);
        }
    }

    /** An answer; the author is an index into {@link ReportFacts#people}. */
    public record AnswerMention(Optional<Integer> author, Block text) {}
}
