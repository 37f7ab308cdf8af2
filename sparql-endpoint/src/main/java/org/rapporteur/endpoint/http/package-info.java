/**
 * What all resources share about HTTP: negotiation, problems, caching and cross-origin headers.
 *
 * <p>A request that cannot be answered ends in a {@link org.rapporteur.endpoint.http.Refusal}; the exception mappers
 * here turn it, and every other kind of failure, into {@code application/problem+json} (RFC 9457).
 */
package org.rapporteur.endpoint.http;
