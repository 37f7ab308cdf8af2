package org.rapporteur.ingest.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rapporteur.ingest.publish.Acceptance;
import org.rapporteur.ingest.publish.Publisher;
import org.rapporteur.ingest.works.ReportReader;

/** Reports, and the pages made of them. */
final class CheckedReports {
    static final Publisher PUBLISHER = new Publisher(new ReportReader(), Acceptance.shapes());
    private static final Path EXAMPLES = Path.of(System.getProperty("rapporteur.root"), "examples/reports");
    /** Every place where markup, quotation marks, commands or the other direction may stand. */
    static final String HOSTILE = """
            Annual Forum on "Quiet" Harbours <script>alert(0)</script> & Canals

            Date: 3 March 2026
            Place: Port <b>Example</b>

            Speakers:
            · Ada Berg, Director at the Harbour <script>alert(1)</script> Board
            LinkedIn: https://www.linkedin.com/in/ada-berg-example/"onmouseover="alert(2)
            · Tomas Lind, engineer at the Canal Institute " ' > <img src=x onerror=alert(3)>
            · Nils Okker, researcher at the Institute of <i>Right</i> to Left

            Main points

            Ada Berg: Harbours <img src=x onerror=alert(4)> and noise
            · More than 45 % of harbours are "quiet" </span></div></main><script>alert(5)</script>.
            · The Harbour Board spent 2.4 million euro on walls in 2025.

            Tomas Lind: Canals
            · The institute measured 120 canals and found no <style>body{display:none}</style> noise.
            · שלום עולם means hello, and javascript:alert(6) means nothing.

            Questions and answers
            Question: Who pays for javascript:alert(7) walls?
            Answer (Tomas Lind): The Canal Institute pays one half, and the towns pay the other half.
            """;
    static final String HOSTILE_NAME = "\"><script>alert(8)<&'.en.txt";
    /** A namesake of somebody above, who may be another one. */
    static final String SECOND = """
            Workshop on Canal Locks

            Date: 5 May 2026

            Speakers:
            · Ada Berg, adviser at the Lock Agency
            · Lars Venn, head of the Canal Institute

            Main points

            Ada Berg: Locks
            · Locks save 30 % of the water when they are well kept.
            · The agency counts 77 locks in the province.

            Lars Venn: Boats
            · Boats are slower than trains, but they carry far more goods.

            Questions and answers
            Question: How many boats are there on the canals?
            Answer (Lars Venn): There are about 300 boats, and each of them pays a fee.
            """;

    private CheckedReports() {}

    static List<Path> examples() {
        return list(EXAMPLES);
    }

    static List<Path> hostile(Path folder) throws IOException {
        return List.of(Files.writeString(folder.resolve(HOSTILE_NAME), HOSTILE),
                Files.writeString(folder.resolve("second.en.txt"), SECOND),
                Files.writeString(folder.resolve("<b>empty.txt"), "x"));
    }

    /** The pages in a folder, the index last. */
    static List<Path> pages(List<Path> reports, Path folder) {
        CheckPages pages = new CheckPages(folder);
        Path index = pages.index(PUBLISHER.check(reports, pages));
        return Stream.concat(list(folder).stream().filter(page -> !page.equals(index)), Stream.of(index)).toList();
    }

    static Document parsed(Path page) {
        try {
            return Jsoup.parse(Files.readString(page));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
