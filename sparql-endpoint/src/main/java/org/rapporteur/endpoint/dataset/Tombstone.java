package org.rapporteur.endpoint.dataset;

import java.util.Optional;

/**
 * What became of a thing that was published once.
 *
 * @param at when it was withdrawn or merged, as an ISO 8601 instant in UTC
 * @param survivor the IRI of the thing it was merged into
 * @param reason why it is gone
 */
public record Tombstone(String at, Optional<String> survivor, Optional<String> reason) {}
