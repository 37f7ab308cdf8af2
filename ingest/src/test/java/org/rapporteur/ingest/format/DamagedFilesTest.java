package org.rapporteur.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ingest.works.PublishedReports;
import org.rapporteur.ingest.works.Reading;
import org.rapporteur.ingest.works.ReportReader;

/** Files that were damaged by chance are read or refused; none stops the reading, and none makes it hang. */
class DamagedFilesTest {
    private static final ReportReader READER = new ReportReader();
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final int TIMES = 60;
    private static final int MOST_CHANGES = 40;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "pdf", "docx", "odt", "docx inside", "odt inside"})
    void a_damaged_file_is_read_or_refused(String kind) throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < TIMES; i++) {
            Path file = Files.write(folder.resolve("a." + kind.split(" ")[0]), damaged(kind, random));
            Reading reading = assertTimeoutPreemptively(LONG, () -> READER.read(List.of(file), PublishedReports.NONE));
            assertEquals(1, reading.works().size() + reading.unreadable().size());
        }
    }

    private static byte[] damaged(String kind, Random random) {
        return switch (kind) {
            case "txt" -> damaged(Report.utf8(), random);
            case "html" -> damaged(
                    ("<html><body><h1>" + Report.TEXT.replace("\n", "</h1><ul><li><a href='https://lorne.example/'>")
                            + "</body>").getBytes(StandardCharsets.UTF_8),
                    random);
            case "pdf" -> damaged(
                    new Pdf().line(14, 16, "Title").link(14, "https://lorne.example/")
                            .lines(Report.lines().stream().map(line -> line.replaceAll("[·–é]", "-")).toList()).bytes(),
                    random);
            case "docx" -> damaged(Zip.docx(Report.word(""), Map.of()), random);
            case "odt" -> damaged(Zip.odt(Report.open(), ""), random);
            case "docx inside" -> Zip.docx(
                    renamed(Report.word("<w:tbl><w:tr><w:trPr/><w:tc><w:p/></w:tc></w:tr></w:tbl>"), random), Map.of());
            default ->
                Zip.odt(renamed("<text:list><text:list-item><text:p>a<text:note/></text:p></text:list-item></text:list>"
                        + Report.open(), random), "");
        };
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged;
    }

    /** With some elements called otherwise than they should be. */
    private static String renamed(String xml, Random random) {
        List<String> names = List.of("p", "tr", "tc", "list", "list-item", "table-row", "table-cell", "note", "span",
                "del", "pPr", "txbxContent");
        String renamed = xml;
        for (int i = random.nextInt(4); i >= 0; i--) {
            String from = names.get(random.nextInt(names.size()));
            String to = names.get(random.nextInt(names.size()));
            renamed = renamed.replaceAll("(</?(?:w|text|table):)" + from + "\\b", "$1" + to);
        }
        return renamed;
    }
}
