package org.rapporteur.endpoint.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.endpoint.http.Alternate;
import org.rapporteur.endpoint.http.Links;
import org.rapporteur.endpoint.rdf.GraphFormat;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Slug;

/**
 * What a path below {@code id/} or {@code doc/} names.
 *
 * @param kind the kind of thing
 * @param slug its slug
 * @param language for a language version of a report its language
 */
record EntityName(Kind kind, Slug slug, Optional<OfficialLanguage> language) {
    /** The name in {@code {kind}/{slug}} or {@code report/{slug}/{lang}}; empty when the path has neither form. */
    static Optional<EntityName> parse(String path) {
        String[] segments = path.split("/", -1);
        if (segments.length < 2 || segments.length > 3 || !Slug.isSlug(segments[1])) {
            return Optional.empty();
        }
        Optional<Kind> kind = Kind.ofPath(segments[0]);
        if (segments.length == 2) {
            return kind.map(known -> new EntityName(known, new Slug(segments[1]), Optional.empty()));
        }
        return OfficialLanguage.ofTag(segments[2])
                .filter(language -> kind.equals(Optional.of(Kind.REPORT)) && language.tag().equals(segments[2]))
                .map(language -> new EntityName(Kind.REPORT, new Slug(segments[1]), Optional.of(language)));
    }

    String iri(IriSpace iris) {
        return language.map(tag -> iris.languageVersion(slug, tag)).orElseGet(() -> iris.thing(kind, slug));
    }

    /** The path of its document, below the base. */
    String documentPath() {
        return "doc/" + kind.path() + "/" + slug + language.map(tag -> "/" + tag.tag()).orElse("");
    }

    /** Its document in the formats for programs. */
    List<Alternate> alternates(Links links) {
        return GraphFormat.alternates(suffix -> links.path(documentPath() + "." + suffix));
    }

    /** The IRIs whose end is the end of this thing: its own, and for a part of a report that of the report. */
    Stream<String> iriAndOwner(IriSpace iris) {
        String report = kind == Kind.REPORT ? slug.text() : slug.text().replaceFirst("-[0-9]+$", "");
        boolean part = !kind.shared() && !report.isEmpty();
        return part ? Stream.of(iri(iris), iris.thing(Kind.REPORT, new Slug(report))).distinct() : Stream.of(iri(iris));
    }
}
