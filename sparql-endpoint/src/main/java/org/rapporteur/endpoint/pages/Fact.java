package org.rapporteur.endpoint.pages;

import java.util.List;
import org.rapporteur.endpoint.language.Text;

/**
 * What is said of a thing under one property.
 *
 * @param property the label of the property
 * @param term its IRI
 * @param values what it says
 */
public record Fact(Text property, String term, List<Value> values) {}
