package org.rapporteur.endpoint.pages;

import java.util.List;
import org.rapporteur.endpoint.language.Text;

/**
 * The ontology and the role scheme: a drawing and lists of terms.
 *
 * @param head as on all pages
 * @param overview what things there are and how they are linked
 * @param chapters the terms by kind
 */
public record OntologyPage(PageHead head, Diagram overview, List<Chapter> chapters) implements Page {
    /**
     * Terms of one kind.
     *
     * @param title what they are
     * @param terms the terms by IRI
     */
    public record Chapter(String title, List<Term> terms) {}

    /**
     * A term with what it means.
     *
     * @param iri its IRI
     * @param anchor the fragment of its IRI
     * @param label what it is called
     * @param definitions what it means
     * @param relations what it is below or near, and what it leads to
     */
    public record Term(String iri, String anchor, Text label, List<Text> definitions, List<Relation> relations) {}

    /**
     * A term of others, or of our own, that tells what this one means.
     *
     * @param how in words
     * @param href where it is told of
     * @param curie its IRI with a prefix
     */
    public record Relation(String how, String href, String curie) {}
}
