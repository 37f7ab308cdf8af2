package org.rapporteur.ingest.works;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Slug;

/** The reports that are already published, which new texts may be versions of. */
public interface PublishedReports {
    /** Nothing is published. */
    PublishedReports NONE = among(Collections.emptySortedMap());

    /** The report that has a text with this digest. */
    Optional<Slug> withText(String sha256);

    /** The reports that a text with this signature may be a version of; it is a version of no other one. */
    Set<Slug> alike(Signature signature);

    /** The texts of a report. */
    SortedMap<OfficialLanguage, SourceText> versions(Slug report);

    /** The report of this name. */
    default Optional<Slug> named(String slug) {
        return Optional.of(slug).filter(Slug::isSlug).map(Slug::new).filter(report -> !versions(report).isEmpty());
    }

    /** These few reports, any of which a text may be a version of. */
    static PublishedReports among(SortedMap<Slug, SortedMap<OfficialLanguage, SourceText>> reports) {
        return new PublishedReports() {
            @Override
            public Optional<Slug> withText(String sha256) {
                return reports.keySet().stream().filter(
                        report -> versions(report).values().stream().anyMatch(text -> text.sha256().equals(sha256)))
                        .findFirst();
            }

            @Override
            public Set<Slug> alike(Signature signature) {
                return reports.keySet();
            }

            @Override
            public SortedMap<OfficialLanguage, SourceText> versions(Slug report) {
                return reports.getOrDefault(report, Collections.emptySortedMap());
            }
        };
    }
}
