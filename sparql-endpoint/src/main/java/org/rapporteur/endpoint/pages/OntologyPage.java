package org.rapporteur.endpoint.pages;

import java.util.List;
import org.rapporteur.endpoint.language.Text;

/**
 * The ontology and the role scheme as a list of terms.
 *
 * @param head as on all pages
 * @param terms the terms by IRI
 */
public record OntologyPage(PageHead head, List<Term> terms) implements Page {
    /** A term with what it means. */
    public record Term(String iri, Text label, List<Text> definitions) {}
}
