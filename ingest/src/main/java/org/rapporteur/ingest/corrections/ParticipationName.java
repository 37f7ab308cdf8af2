package org.rapporteur.ingest.corrections;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.identity.Merges;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Role;
import org.rapporteur.ontology.Slug;
import org.rapporteur.ontology.Terms;

/**
 * What names a participation: {@code {event}#participation-{participant}-{role}}, with the role as read, so that the
 * name stays when the role is corrected.
 *
 * @param role empty where an editor leaves it out because the participant has but one
 */
record ParticipationName(ThingName event, Slug participant, Optional<Role> role) {
    private static final Pattern FORM = Pattern.compile("([^#]+)#participation-(.+)");

    static Optional<ParticipationName> parse(IriSpace iris, String iri) {
        Matcher form = FORM.matcher(iri);
        if (!form.matches()) {
            return Optional.empty();
        }
        Optional<ThingName> event = iris.parseThing(form.group(1)).filter(thing -> thing.kind() == Kind.EVENT);
        String name = form.group(2);
        int hyphen = name.lastIndexOf('-');
        Optional<Role> role = Role.ofIri(Terms.ROLE + name.substring(hyphen + 1));
        String participant = role.isPresent() && hyphen > 0 ? name.substring(0, hyphen) : name;
        return event.filter(thing -> Slug.isSlug(participant))
                .map(thing -> new ParticipationName(thing, new Slug(participant), role));
    }

    /** The name once event and participant are what they were merged into. */
    ParticipationName after(Merges merges) {
        Slug same = merges.survivor(new ThingName(Kind.PERSON, participant)).slug();
        Slug survivor = same.equals(participant)
                ? merges.survivor(new ThingName(Kind.ORGANISATION, participant)).slug()
                : same;
        return new ParticipationName(merges.survivor(event), survivor, role);
    }

    String iri(IriSpace iris) {
        return iris.thing(event.kind(), event.slug()) + "#participation-" + participant
                + role.map(known -> "-" + known.localName()).orElse("");
    }
}
