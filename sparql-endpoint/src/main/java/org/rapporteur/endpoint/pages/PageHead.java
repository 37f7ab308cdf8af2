package org.rapporteur.endpoint.pages;

import java.util.List;
import org.rapporteur.endpoint.http.Alternate;
import org.rapporteur.endpoint.http.Links;
import org.rapporteur.endpoint.language.Text;

/**
 * What all pages have.
 *
 * @param title the title
 * @param links where things are for this reader
 * @param alternates the same in formats for machines
 * @param languages the languages the reader can change to
 */
public record PageHead(Text title, Links links, List<Alternate> alternates, List<LanguageChoice> languages) {
    /** The same page in another language. */
    public record LanguageChoice(String href, String tag, String name, boolean current) {}
}
