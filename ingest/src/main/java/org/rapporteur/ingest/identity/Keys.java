package org.rapporteur.ingest.identity;

import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.ingest.text.PersonNames;
import org.rapporteur.ontology.Kind;

/** The words under which entities are filed, so that those that a mention may mean are found without looking at all. */
final class Keys {
    private Keys() {}

    /** The keys of an entity or a mention; two that may be the same have at least one in common. */
    static Set<String> of(Kind kind, Set<String> names, Set<Identifier> identifiers) {
        Set<String> keys = new TreeSet<>();
        names.forEach(name -> {
            keys.add(kind.path() + " name " + name);
            switch (kind) {
                case PERSON -> PersonNames.keys(name).forEach(key -> keys.add(kind.path() + " sound " + key));
                case ORGANISATION ->
                    OrganisationName.of(name).keys().forEach(key -> keys.add(kind.path() + " words " + key));
                default -> {
                    // Names of other kinds are compared as they are.
                }
            }
        });
        identifiers.forEach(
                identifier -> keys.add(kind.path() + " identifier " + identifier.scheme() + " " + identifier.value()));
        return keys;
    }
}
