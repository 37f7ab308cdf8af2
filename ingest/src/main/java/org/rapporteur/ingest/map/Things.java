package org.rapporteur.ingest.map;

import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.identity.Resolution;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Role;
import org.rapporteur.ontology.Slug;

/** The IRIs of what a work mentions and of its parts. */
record Things(IriSpace iris, Resolution resolution) {
    String mentioned(Ref mention) {
        return iris.thing(mention.kind(), resolution.slug(mention));
    }

    String part(Kind kind, Slug slug) {
        return iris.thing(kind, slug);
    }

    static String participation(String event, Slug participant, Role role) {
        return event + "#participation-" + participant + "-" + role.localName();
    }
}
