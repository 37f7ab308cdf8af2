package org.rapporteur.ontology;

import java.net.URI;
import java.util.Optional;

/**
 * The IRIs of one published dataset, all under a configured base.
 *
 * <p>The patterns follow the ten rules for persistent URIs: {@code id} names the thing, {@code doc} the document about
 * it, {@code graph} the named graph that holds it, {@code source} the text it was read from.
 *
 * @param base an absolute http or https IRI that ends with a slash and has neither query nor fragment
 */
public record IriSpace(String base) {
    public IriSpace {
        URI uri = URI.create(base);
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null
                || !base.endsWith("/")) {
            throw new IllegalArgumentException(
                    "A base IRI is absolute, http or https, and ends with a slash: '" + base + "'");
        }
    }

    /** The IRI of a thing: {@code {base}id/{kind}/{slug}}. */
    public String thing(Kind kind, Slug slug) {
        return base + "id/" + kind.path() + "/" + slug;
    }

    /** The IRI of one language version of a report: {@code {base}id/report/{slug}/{lang}}. */
    public String languageVersion(Slug report, OfficialLanguage language) {
        return thing(Kind.REPORT, report) + "/" + language.tag();
    }

    /** The IRI of the document that describes a thing: {@code {base}doc/{kind}/{slug}}. */
    public String document(Kind kind, Slug slug) {
        return base + "doc/" + kind.path() + "/" + slug;
    }

    /** The named graph of a report's facts or of a shared entity: {@code {base}graph/{kind}/{slug}}. */
    public String graph(Kind kind, Slug slug) {
        return base + "graph/" + kind.path() + "/" + slug;
    }

    /** The named graph of a report's evidence: {@code {base}graph/report/{slug}/evidence}. */
    public String evidenceGraph(Slug report) {
        return graph(Kind.REPORT, report) + "/evidence";
    }

    /** The named graph of what the editor corrected: {@code {base}graph/corrections}. */
    public String correctionsGraph() {
        return base + "graph/corrections";
    }

    /** The {@code dcat:Dataset} of a report: {@code {base}set/report/{slug}}. */
    public String dataset(Slug report) {
        return base + "set/report/" + report;
    }

    /** The text that facts were read from: {@code {base}source/{sha256}}. */
    public String source(String sha256) {
        return base + "source/" + sha256;
    }

    /** A passage of a source text, by code points, as in RFC 5147: {@code {base}source/{sha256}#char=begin,end}. */
    public String passage(String sha256, int begin, int end) {
        return source(sha256) + "#char=" + begin + "," + end;
    }

    /** The named graph and the address of the ontology: {@code {base}ontology}. */
    public String ontology() {
        return base + "ontology";
    }

    /** The kind and slug that an IRI made by {@link #thing} names; empty for every other IRI. */
    public Optional<ThingName> parseThing(String iri) {
        String prefix = base + "id/";
        if (!iri.startsWith(prefix)) {
            return Optional.empty();
        }
        String[] segments = iri.substring(prefix.length()).split("/", -1);
        if (segments.length != 2 || !Slug.isSlug(segments[1])) {
            return Optional.empty();
        }
        return Kind.ofPath(segments[0]).map(kind -> new ThingName(kind, new Slug(segments[1])));
    }

    /** What an IRI of this space names. */
    public record ThingName(Kind kind, Slug slug) {}
}
