package org.rapporteur.ingest.authority;

import java.util.List;
import java.util.Set;

/**
 * A thing in an authority file.
 *
 * @param iri its IRI
 * @param what what kind of thing it is
 * @param country whether it is a country
 * @param labels what it is called
 * @param within the IRIs of what it is said to lie in
 */
record Entry(String iri, What what, boolean country, List<Label> labels, Set<String> within) {
    Entry {
        labels = List.copyOf(labels);
        within = Set.copyOf(within);
    }

    /** What things of authority files are good for. */
    enum What {
        ORGANISATION, PLACE, SUBJECT
    }

    @Override
    public String toString() {
        return iri + labels.stream().findFirst().map(label -> " (" + label.text() + ")").orElse("");
    }
}
