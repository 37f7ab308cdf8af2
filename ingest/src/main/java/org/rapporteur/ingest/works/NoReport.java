package org.rapporteur.ingest.works;

import org.rapporteur.ingest.extract.ReportFacts;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.shapes.dataset.Finding;
import org.rapporteur.shapes.dataset.Finding.Severity;

/**
 * Tells a text that is no report of an event: nobody is introduced, nothing is under a heading, no question is asked, and
 * neither day, place nor organiser is given. With a title, some sentences are enough.
 */
final class NoReport {
    /** Fewer letters below a title are a note and no report. */
    private static final int SHORTEST_PROSE = 200;

    private NoReport() {}

    static boolean is(ReportFacts facts) {
        boolean said = !facts.people().isEmpty() || !facts.talks().isEmpty() || !facts.questions().isEmpty()
                || facts.sections().stream().anyMatch(section -> section.key().isPresent());
        boolean placed = !facts.occasion().dates().isEmpty() || facts.occasion().place().isPresent()
                || !facts.occasion().organisers().isEmpty();
        boolean told = facts.title().isPresent() && letters(facts) - letters(facts.title().get()) >= SHORTEST_PROSE;
        return !said && !placed && !told;
    }

    static Finding finding(ReportFacts facts) {
        String title = facts.title().isPresent() ? "little more than a title" : "no title";
        return new Finding("no-report", Severity.error, facts.text().source().file(), 0,
                "this does not read as the report of an event: it has " + title
                        + ", no people, no talks, questions or known headings, and no day, place or organiser",
                "write lines such as 'Title: ...' and 'Date: ...', and headings such as 'Speakers' and 'Key takeaways' on "
                        + "lines of their own, in the language of the report");
    }

    private static long letters(ReportFacts facts) {
        return letters(facts.text().source().text());
    }

    private static long letters(Quote quote) {
        return letters(quote.text());
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
