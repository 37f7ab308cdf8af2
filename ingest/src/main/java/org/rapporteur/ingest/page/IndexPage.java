package org.rapporteur.ingest.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.ingest.publish.Account;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.shapes.dataset.Finding;

/** The page that lists all reports, and the files that are none. */
final class IndexPage {
    private IndexPage() {}

    /** What the index says of one report. */
    record Entry(String file, Title title, List<OfficialLanguage> languages, List<String> sources, boolean conforms,
            long facts, Map<Finding.Severity, Long> findings) {}

    static String of(List<Entry> reports, Account account) {
        Document page = Frame.page("What was read");
        Element header = page.body().appendElement("header");
        header.appendElement("h1").text("What was read");
        header.appendElement("p").text("Nothing is published yet. Each report has a page with its text beside what was"
                + " read from it. What is wrong there is corrected by lines of corrections.ttl, a file beside the reports.");
        Element main = page.body().appendElement("main");
        Element counts = main.appendElement("dl").addClass("counts");
        account.counts().byName().forEach((name, count) -> {
            Element pair = counts.appendElement("div");
            pair.appendElement("dt").text(name);
            pair.appendElement("dd").text(count.toString());
        });
        main.appendElement("h2").text("Reports");
        Element list = main.appendElement("ul").addClass("reports");
        reports.forEach(report -> entry(report, list.appendElement("li")));
        others(reports, account, main);
        return Frame.written(page, "");
    }

    private static void entry(Entry report, Element item) {
        report.title().write(item.appendElement("h3").appendElement("a").attr("href", report.file()));
        item.appendElement("p").addClass("verdict").addClass(report.conforms() ? "good" : "bad")
                .text(report.conforms() ? "Can be published" : "Will not be published");
        Element about = item.appendElement("p");
        about.appendText(report.languages().stream().map(OfficialLanguage::tag).collect(Collectors.joining(", "))
                + " · " + report.facts() + " facts");
        report.findings().forEach((severity, count) -> about.appendText(" · " + count + " × " + severity));
        Element files = item.appendElement("p").addClass("file");
        report.sources().forEach(file -> {
            Bits.foreign(files, Optional.empty(), file);
            files.appendText(" ");
        });
    }

    /** What was found in files that no report was read from, and in corrections. */
    private static void others(List<Entry> reports, Account account, Element main) {
        List<String> read = reports.stream().flatMap(report -> report.sources().stream()).toList();
        List<Finding> others = account.findings().stream().filter(finding -> !read.contains(finding.file())).toList();
        if (!others.isEmpty()) {
            main.appendElement("h2").text("Other files");
            Element list = main.appendElement("ul").addClass("notes");
            others.forEach(finding -> {
                Element item = list.appendElement("li").addClass("note").addClass(finding.severity().name());
                item.appendElement("strong").text(finding.severity() + " " + finding.code());
                item.appendText(" ");
                Bits.foreign(item, Optional.empty(), finding.file() + (finding.line() > 0 ? ":" + finding.line() : ""))
                        .addClass("file");
                item.appendText(" ");
                Bits.foreign(item, Optional.empty(), finding.message());
                if (!finding.advice().isEmpty()) {
                    item.appendText(" → " + finding.advice());
                }
            });
        }
    }
}
