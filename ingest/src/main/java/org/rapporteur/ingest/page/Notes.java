package org.rapporteur.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.shapes.dataset.Finding;

/** The findings of one report: below the lines they concern, and all in a list. */
final class Notes {
    private final List<Finding> findings;
    private final Addresses addresses;

    Notes(List<Finding> findings, Addresses addresses) {
        this.findings = findings;
        this.addresses = addresses;
    }

    /** Those below a line of a text. */
    List<Element> below(SourceText source, int line) {
        List<Element> notes = new ArrayList<>();
        IntStream.range(0, findings.size()).filter(number -> isAt(findings.get(number), source, line))
                .forEach(number -> notes.add(note(findings.get(number), new Element("span"))
                        .id("finding-" + (number + 1)).attr("lang", "en").attr("dir", "ltr")));
        return notes;
    }

    /** All of them, with links to the lines that are on the page. */
    void listed(Element target, List<SourceText> sources) {
        Element list = target.appendElement("ul").addClass("notes");
        for (int number = 0; number < findings.size(); number++) {
            Finding finding = findings.get(number);
            Element item = list.appendElement("li");
            boolean shown = sources.stream()
                    .anyMatch(source -> source.file().equals(finding.file()) && isIn(source, finding.line()));
            Element place = item.appendElement(shown ? "a" : "span").addClass("place");
            if (shown) {
                place.attr("href", "#finding-" + (number + 1));
            }
            Bits.foreign(place, Optional.empty(), finding.file() + (finding.line() > 0 ? ":" + finding.line() : ""));
            note(finding, item.appendElement("div"));
            Identity.line(finding).ifPresent(
                    line -> Bits.copied(item, new Mend("They are one", addresses.relative(line)), "finding"));
        }
    }

    private Element note(Finding finding, Element target) {
        target.addClass("note").addClass(finding.severity().name());
        target.appendElement("strong").text(finding.severity() + " " + finding.code());
        target.appendText(" ");
        Bits.foreign(target, Optional.empty(), addresses.relative(finding.message()));
        if (!finding.advice().isEmpty()) {
            target.appendText(" → ");
            Bits.foreign(target, Optional.empty(), addresses.relative(finding.advice()));
        }
        return target;
    }

    private static boolean isAt(Finding finding, SourceText source, int line) {
        return finding.file().equals(source.file()) && finding.line() == line;
    }

    private static boolean isIn(SourceText source, int line) {
        return line > 0 && line <= source.text().chars().filter(c -> c == '\n').count() + 1;
    }
}
