package org.rapporteur.ingest.facts;

import java.util.List;

/**
 * A publication that a report mentions: a handbook, a study, a code of ethics.
 *
 * @param title its name as the text gives it
 * @param url where it is
 * @param producers organisations the text names as its makers
 * @param passage the words that mention it
 */
public record PublicationFacts(Passage title, String url, List<Ref> producers, Passage passage) {
    public PublicationFacts {
        producers = List.copyOf(producers);
    }
}
