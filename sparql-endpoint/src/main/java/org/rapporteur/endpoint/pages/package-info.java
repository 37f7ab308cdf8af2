/**
 * HTML: what a page shows as plain records, and the jte templates in {@code src/main/jte} that show it.
 *
 * <p>This package knows no store and no RDF; the packages that do fill the records. Pages need no script.
 */
package org.rapporteur.endpoint.pages;
