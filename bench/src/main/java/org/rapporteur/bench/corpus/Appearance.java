package org.rapporteur.bench.corpus;

import java.util.Optional;
import org.rapporteur.ontology.Role;

/**
 * Somebody at an event.
 *
 * @param changed whether they had another post when they appeared before
 * @param told that post, where the report tells of it
 */
record Appearance(Person person, Post post, Role role, boolean changed, Optional<Post> told) {}
