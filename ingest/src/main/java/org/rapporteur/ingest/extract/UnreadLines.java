package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.rapporteur.ingest.extract.ReportFacts.Item;
import org.rapporteur.ingest.extract.ReportFacts.SectionMention;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.Link;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.shapes.dataset.Finding;
import org.rapporteur.shapes.dataset.Finding.Severity;

/** Lines below the heading of a list that give nothing of what is listed there. */
final class UnreadLines {
    private static final Map<String, Kind> KINDS = Map.of("section.projects",
            new Kind("project",
                    (block, language) -> !block.raw().contains("#") && Link.in(block.raw()).isEmpty()
                            && ProjectName.listed(block, language).isEmpty(),
                    "write the name, a comma, and a page or the number of its contract"),
            "section.links",
            new Kind("link", (block, language) -> Link.in(block.raw()).isEmpty(), "write the address behind it"),
            "section.contact",
            new Kind("contact", (block, language) -> Link.in(block.raw()).isEmpty() && Contacts.of(block).isEmpty(),
                    "take it out if nobody is to be reached by it, or give a page"));

    private UnreadLines() {}

    private record Kind(String name, Test unread, String advice) {}

    private interface Test {
        boolean fits(Block block, OfficialLanguage language);
    }

    /** A finding for each of them. */
    static List<Finding> in(List<SectionMention> sections, String file, OfficialLanguage language) {
        List<Finding> findings = new ArrayList<>();
        sections.forEach(section -> section.key().map(KINDS::get).ifPresent(kind -> {
            List<Block> lines = section.items().stream().filter(Predicate.not(Item::heading)).map(Item::block).toList();
            for (int i = 0; i < lines.size(); i++) {
                boolean above = i + 1 < lines.size() && isLink(lines.get(i + 1));
                if (!above && kind.unread().fits(lines.get(i), language)) {
                    findings.add(new Finding(
                            kind.name() + "-unread", Severity.info, file, lines.get(i).line(), "no " + kind.name()
                                    + " was read from '" + lines.get(i).words() + "', which was kept as text",
                            kind.advice()));
                }
            }
        }));
        return findings;
    }

    /** What stands above an address is its title. */
    private static boolean isLink(Block block) {
        return Link.in(block.raw()).stream().anyMatch(link -> link.begin() == 0);
    }
}
