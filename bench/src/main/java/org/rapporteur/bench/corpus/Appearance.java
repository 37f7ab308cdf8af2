package org.rapporteur.bench.corpus;

import org.rapporteur.ontology.Role;

/**
 * Somebody at an event.
 *
 * @param changed whether they had another post when they appeared before
 */
record Appearance(Person person, Post post, Role role, boolean changed) {}
