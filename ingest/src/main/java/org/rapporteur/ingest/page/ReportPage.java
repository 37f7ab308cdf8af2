package org.rapporteur.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Range;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.publish.JudgedReport;
import org.rapporteur.ontology.OfficialLanguage;

/** The page of one report: its texts on one side, what was read from them on the other. */
final class ReportPage {
    private final JudgedReport report;
    private final FactSheet sheet;
    private final Notes notes;
    private final List<String> rules = new ArrayList<>();

    private ReportPage(JudgedReport report) {
        this.report = report;
        sheet = FactSheet.of(report);
        notes = new Notes(report.findings(), new Addresses(report));
    }

    /** The page as HTML. */
    static String of(JudgedReport report) {
        return new ReportPage(report).html();
    }

    private String html() {
        Title title = Title.of(report);
        Document page = Frame.page(title.words() + " – check");
        Element body = page.body();
        skip(body, "facts", "Skip to what was read");
        skip(body, "findings", "Skip to the findings");
        header(body.appendElement("header"), title);
        Element main = body.appendElement("main");
        findings(main.appendElement("section").id("findings").addClass("findings"));
        Element side = main.appendElement("div").addClass("side-by-side");
        texts(side.appendElement("section").addClass("texts").attr("aria-label", "The text").attr("tabindex", "0"));
        Element facts = side.appendElement("section").id("facts").addClass("read").attr("aria-label", "What was read");
        choice(facts);
        FactList list = new FactList(report.facts().sources());
        sheet.chapters().forEach(chapter -> list.write(chapter, facts));
        return Frame.written(page, String.join("\n", rules));
    }

    private static void skip(Element body, String target, String words) {
        body.appendElement("a").addClass("skip").attr("href", "#" + target).text(words);
    }

    private void header(Element header, Title title) {
        header.appendElement("p").appendElement("a").attr("href", CheckPages.INDEX).text("All reports");
        title.write(header.appendElement("h1"));
        header.appendElement("p").addClass("verdict").addClass(report.conforms() ? "good" : "bad")
                .text(report.conforms() ? "Can be published" : "Will not be published: see the errors");
        Element contents = header.appendElement("nav").attr("aria-label", "On this page").appendElement("ul");
        sheet.chapters().forEach(chapter -> contents.appendElement("li").appendElement("a")
                .attr("href", "#" + chapter.name()).text(chapter.title() + " " + chapter.facts().size()));
    }

    private void findings(Element section) {
        section.appendElement("h2").text("Findings").appendElement("span").addClass("count")
                .text(Integer.toString(report.findings().size()));
        if (report.findings().isEmpty()) {
            section.appendElement("p").text("Nothing is odd.");
        } else {
            notes.listed(section, List.copyOf(report.facts().sources().values()));
        }
    }

    /** One version is open at a time; a link to a line or a passage opens the one it is in. */
    private void texts(Element section) {
        Element versions = section.appendElement("nav").attr("aria-label", "Versions").appendElement("ul");
        report.facts().sources().keySet()
                .forEach(language -> versions.appendElement("li").appendElement("a").attr("lang", language.tag())
                        .attr("href", "#" + MarkedText.fragment(language.tag(), 1)).text(language.endonym()));
        OfficialLanguage first = report.facts().sources().containsKey(OfficialLanguage.EN)
                ? OfficialLanguage.EN
                : report.facts().sources().firstKey();
        report.facts().sources().forEach((language, source) -> {
            String tag = language.tag();
            Element version = section.appendElement("details").attr("name", "version").addClass("version");
            if (language == first) {
                version.attr("open", true);
            }
            Element summary = version.appendElement("summary");
            Bits.foreign(summary, Optional.of(language), language.endonym());
            summary.appendText(" ");
            Bits.foreign(summary, Optional.empty(), source.file()).addClass("file");
            Element mend = version.appendElement("details").addClass("mend");
            mend.appendElement("summary").text("Correct the language").attr("aria-label",
                    "Correct the language of " + source.file());
            Bits.copied(mend, new Mend("It is in another language: write its code behind language:",
                    CorrectionLine.language(source.file(), language)), tag);
            Element text = version.appendElement("div").addClass("text").attr("lang", tag).attr("dir", "auto");
            new MarkedText(source.text(), tag, passages(language), line -> notes.below(source, line)).into(text)
                    .forEach(range -> rules.add(":root:has([id=\"" + MarkedText.fragment(tag, range)
                            + "\"]:target) .more-" + MarkedText.fragment(tag, range) + "{background:var(--mark)}"));
        });
    }

    private SortedMap<Range, List<Fact>> passages(OfficialLanguage language) {
        SortedMap<Range, List<Fact>> passages = new TreeMap<>();
        sheet.facts().forEach(fact -> fact.passage().in(language).map(Quote::range)
                .ifPresent(range -> passages.computeIfAbsent(range, first -> new ArrayList<>()).add(fact)));
        return passages;
    }

    /** Shows the words of all versions beside each other, or of one. */
    private void choice(Element facts) {
        Map<String, String> versions = report.facts().sources().keySet().stream()
                .collect(Collectors.toMap(OfficialLanguage::tag, OfficialLanguage::endonym, (a, b) -> a, TreeMap::new));
        if (versions.size() < 2) {
            return;
        }
        Element choice = facts.appendElement("fieldset").addClass("choice");
        choice.appendElement("legend").text("Words in");
        option(choice, "all", "all languages").attr("checked", true);
        versions.forEach((tag, endonym) -> {
            option(choice, tag, endonym);
            rules.add(":root:has(#only-" + tag + ":checked) .words li:not(.in-" + tag + "){display:none}");
        });
    }

    private static Element option(Element choice, String value, String words) {
        Element label = choice.appendElement("label");
        Element input = label.appendElement("input").id("only-" + value).attr("type", "radio").attr("name", "only")
                .attr("value", value);
        label.appendElement("span").attr("lang", value.equals("all") ? "en" : value).text(words);
        return input;
    }
}
