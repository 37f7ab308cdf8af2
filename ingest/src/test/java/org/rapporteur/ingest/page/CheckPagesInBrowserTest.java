package org.rapporteur.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as a browser shows them, opened from the file system. */
class CheckPagesInBrowserTest {
    private static final Path AXE = Path.of(System.getProperty("rapporteur.root"),
            "clients/node_modules/axe-core/axe.min.js");
    private static final String RUN = """
            axe.run({resultTypes: ['violations']}).then(result => {
              const found = document.createElement('ul');
              found.id = 'axe';
              found.dataset.passes = result.passes.length;
              for (const violation of result.violations) {
                for (const node of violation.nodes) {
                  const item = document.createElement('li');
                  item.className = violation.impact;
                  item.textContent = violation.impact + ' ' + violation.id + ' ' + node.target + ' ' + node.html.slice(0, 200);
                  found.append(item);
                }
              }
              document.body.append(found);
            });
            """;
    private static final List<Path> PAGES = new ArrayList<>();

    @TempDir
    static Path folder;

    @BeforeAll
    static void check() throws IOException {
        Chromium.required();
        PAGES.addAll(CheckedReports.pages(CheckedReports.examples(), folder.resolve("examples")));
        PAGES.addAll(CheckedReports.pages(CheckedReports.hostile(Files.createDirectory(folder.resolve("given"))),
                folder.resolve("hostile")));
    }

    @Test
    void a_browser_sees_what_was_written_and_runs_nothing() throws IOException, InterruptedException {
        for (Path page : PAGES) {
            Document seen = Chromium.opened(page.toUri().toString(), folder);
            Document written = CheckedReports.parsed(page);
            assertEquals(written.title(), seen.title());
            assertEquals(written.body().getAllElements().size(), seen.body().getAllElements().size());
        }
    }

    @Test
    void a_link_to_a_passage_opens_the_version_it_is_in_and_closes_the_other()
            throws IOException, InterruptedException {
        Path page = PAGES.stream().filter(file -> file.toString().contains("river-towns")).findFirst().orElseThrow();
        assertEquals("en", open(Chromium.opened(page.toUri().toString(), folder)));
        String passage = CheckedReports.parsed(page).selectFirst("#people a.place[href^=#el-]").attr("href");
        assertEquals("el", open(Chromium.opened(page.toUri() + passage, folder)));
    }

    private static String open(Document page) {
        return page.select("details.version[open] > .text").eachAttr("lang").toString().replaceAll("[\\[\\]]", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axe_finds_nothing_serious(String scheme) throws IOException, InterruptedException {
        Chromium.needed(Files.exists(AXE), "axe-core is absent: run npm ci in clients/");
        for (Path page : PAGES) {
            Path examined = Files.writeString(page.resolveSibling("axe-" + page.getFileName()), examined(page));
            Document seen = Chromium.opened(examined.toUri().toString(), folder, "--window-size=1400,1000",
                    "--blink-settings=preferredColorScheme=" + (scheme.equals("dark") ? 0 : 1));
            Element found = seen.getElementById("axe");
            Files.delete(examined);
            assertTrue(found != null && Integer.parseInt(found.attr("data-passes")) > 10, "axe did not run");
            assertEquals(List.of(), found.select(".serious, .critical").eachText(), page::toString);
        }
    }

    /** A copy with everything open, in which this one script may run. */
    private static String examined(Path page) throws IOException {
        Document copy = CheckedReports.parsed(page);
        copy.select("meta[http-equiv]").remove();
        copy.select("details").removeAttr("name").attr("open", "");
        String script = Files.readString(AXE) + RUN;
        assertFalse(script.contains("</script"));
        copy.body().appendElement("script").appendChild(new DataNode(script));
        return copy.outerHtml();
    }
}
