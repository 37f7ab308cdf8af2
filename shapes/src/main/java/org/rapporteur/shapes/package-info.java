/**
 * What is acceptable: the SHACL shapes of a published dataset ({@code *.ttl} beside this package, one file for each
 * class) and the validator that applies them.
 *
 * <p>It stands between mapping and publishing: canonical N-Quads come in as {@link org.rapporteur.shapes.NamedGraph}s, so
 * that a validated byte is the published byte, and go out judged, as a {@link org.rapporteur.shapes.ValidationReport}.
 *
 * <p>Three rules make a shape fit for graphs that are validated one by one:
 * <ul>
 * <li>What a thing must carry is asked through {@code sh:targetClass}, and only in the graph that states its type: a
 * report's graph may speak of a person whose description is in the person's graph.</li>
 * <li>What a property's value must look like is asked through {@code sh:targetSubjectsOf}, so it holds in every graph that
 * uses the property.</li>
 * <li>Of a thing in another graph a shape may ask the type and the label, nothing else.</li>
 * </ul>
 * So the union of all graphs with our ontology and roles, validated in one piece, gives the same results (tests compare the
 * two, on two SHACL engines), save where reports contradict each other: each may state another count of the same event, and
 * only the union has both.
 *
 * <p>What only the whole of a dataset directory shows, its other graphs, history and source texts, {@code DatasetChecks}
 * says by the rules of {@code dataset.ttl}, with results like those of shapes.
 *
 * @see <a href="https://www.w3.org/TR/shacl/">SHACL</a>
 */
package org.rapporteur.shapes;
