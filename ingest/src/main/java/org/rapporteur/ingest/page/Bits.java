package org.rapporteur.ingest.page;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.rapporteur.ontology.OfficialLanguage;

/** Small pieces of pages. */
final class Bits {
    private Bits() {}

    /** Words of a report, in their own language and direction, whatever stands around them. */
    static Element foreign(Element target, Optional<OfficialLanguage> language, String words) {
        Element element = target.appendElement("bdi").text(words);
        language.ifPresent(known -> element.attr("lang", known.tag()));
        return element;
    }

    /** A line that is selected as a whole by one click, or by the tabulator key. */
    static void copied(Element target, Mend mend, String of) {
        Element label = target.appendElement("label").addClass("copied");
        label.appendElement("span").text(mend.when());
        label.appendElement("input").attr("type", "text").attr("readonly", true).attr("dir", "ltr")
                .attr("spellcheck", "false").attr("aria-label", mend.when() + " (" + of + ")")
                .attr("value", mend.line());
    }
}
