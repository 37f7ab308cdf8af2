package org.rapporteur.ingest.erasure;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;

/**
 * The new slugs of things whose old ones hold a name; parts of a report go with it.
 *
 * @param iris the IRIs of the dataset
 * @param slugs new slugs of shared things and reports
 */
public record Renaming(IriSpace iris, Map<ThingName, Slug> slugs) {
    private static final Pattern PATH = Pattern.compile("(id|graph)/([a-z-]+)/([a-z0-9-]+)(.*)");
    private static final Pattern PART = Pattern.compile("(.*)(-\\d+)");
    private static final Pattern PARTICIPATION = Pattern.compile("#participation-([a-z0-9-]+)-([a-z]+)");

    public Renaming {
        slugs = Map.copyOf(slugs);
    }

    /** The slug of a thing from now on. */
    public Slug slug(ThingName thing) {
        return slugs.getOrDefault(thing, thing.slug());
    }

    /** What a slug may be called when only some of its words are left; its kind when none is. */
    public static Slug neutral(ThingName thing, String left) {
        return new Slug(Slug.isSlug(left) ? left : thing.kind().path());
    }

    boolean isOwn(String iri) {
        return iri.startsWith(iris.base());
    }

    String iri(String iri, Map<String, String> digests) {
        String sources = iris.source("");
        if (iri.startsWith(sources)) {
            String digest = iri.substring(sources.length()).replaceFirst("#.*$", "");
            return sources + digests.getOrDefault(digest, digest) + iri.substring(sources.length() + digest.length());
        }
        Matcher path = PATH.matcher(iri.substring(iris.base().length()));
        Optional<Kind> kind = path.matches() ? Kind.ofPath(path.group(2)) : Optional.empty();
        return slugs.isEmpty() || kind.isEmpty()
                ? iri
                : iris.base() + path.group(1) + "/" + path.group(2) + "/" + slug(kind.get(), path.group(3))
                        + participation(path.group(4));
    }

    private String slug(Kind kind, String slug) {
        if (kind.shared() || kind == Kind.REPORT) {
            return slug(new ThingName(kind, new Slug(slug))).text();
        }
        Matcher part = PART.matcher(slug);
        return part.matches() ? slug(new ThingName(Kind.REPORT, new Slug(part.group(1)))) + part.group(2) : slug;
    }

    /** The node of a participation is named after who takes part, an organisation here. */
    private String participation(String fragment) {
        Matcher matcher = PARTICIPATION.matcher(fragment);
        return matcher.matches() && Slug.isSlug(matcher.group(1))
                ? "#participation-" + slug(new ThingName(Kind.ORGANISATION, new Slug(matcher.group(1)))) + "-"
                        + matcher.group(2)
                : fragment;
    }
}
