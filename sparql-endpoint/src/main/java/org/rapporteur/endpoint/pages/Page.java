package org.rapporteur.endpoint.pages;

/** A page, ready to be shown. */
public sealed interface Page permits HomePage, EntityPage, QueryPage, SourcePage, OntologyPage {
    /** What all pages have. */
    PageHead head();
}
