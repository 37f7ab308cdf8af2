package org.rapporteur.ingest.corrections;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Slug;

/** What one report means where a thing was recognised in it: {@code {thing}#in-{report}}. */
record MentionName(ThingName thing, Slug report) {
    private static final Pattern FORM = Pattern.compile("([^#]+)#in-(.+)");

    static Optional<MentionName> parse(IriSpace iris, String iri) {
        Matcher form = FORM.matcher(iri);
        return form.matches() && Slug.isSlug(form.group(2))
                ? iris.parseThing(form.group(1)).map(thing -> new MentionName(thing, new Slug(form.group(2))))
                : Optional.empty();
    }
}
