/**
 * The pages of {@code rapporteur check --html}: where an editor sees what was read, beside the text it was read from.
 *
 * <p>{@link org.rapporteur.ingest.page.CheckPages} writes a page for each {@link org.rapporteur.ingest.publish.JudgedReport}
 * and one that lists them. A {@code FactSheet} says in order what is in a report, each {@code Fact} with its passage and
 * the line for {@code corrections.ttl} that would mend it; a {@code MarkedText} is a text with the passages as elements.
 * Pages are trees of elements, never strings put together, so that whatever a report holds is text. They need no script,
 * and their policy forbids any.
 */
package org.rapporteur.ingest.page;
