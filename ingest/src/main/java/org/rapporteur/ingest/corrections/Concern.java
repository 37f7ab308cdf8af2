package org.rapporteur.ingest.corrections;

import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ingest.works.PublishedReports;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;

/**
 * What has to be published again when something else is said of an IRI.
 *
 * @param report one report
 * @param entity all reports that mention this
 */
public record Concern(Optional<Slug> report, Optional<ThingName> entity) {
    /** The concern of an IRI that corrections name; empty where nothing depends on it. */
    public static Optional<Concern> of(String iri, PublishedGraphs published, PublishedReports reports) {
        IriSpace iris = published.iris();
        Optional<MentionName> mention = MentionName.parse(iris, iri);
        if (mention.isPresent()) {
            return report(mention.get().report());
        }
        Optional<ThingName> thing = iris.parseThing(iri.replaceFirst("#.*$", ""));
        if (thing.isPresent()) {
            return thing.get().kind().shared()
                    ? Optional.of(new Concern(Optional.empty(), thing))
                    : report(new Slug(thing.get().kind() == Kind.REPORT
                            ? thing.get().slug().text()
                            : thing.get().slug().text().replaceFirst("-\\d+$", "")));
        }
        TextNames texts = new TextNames(published, reports, Path.of(""));
        return iri.startsWith(iris.source(""))
                ? texts.sha256(iri).flatMap(texts::report).flatMap(Concern::report)
                : Optional.empty();
    }

    private static Optional<Concern> report(Slug report) {
        return Optional.of(new Concern(Optional.of(report), Optional.empty()));
    }
}
