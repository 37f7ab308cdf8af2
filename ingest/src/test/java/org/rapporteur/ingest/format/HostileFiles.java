package org.rapporteur.ingest.format;

import static org.rapporteur.ingest.format.HostileFile.read;
import static org.rapporteur.ingest.format.HostileFile.refused;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every kind of file that {@code docs/hostile-files.md} lists, made anew for each test. */
final class HostileFiles {
    private static final String MANY = "x".repeat(5 << 20);

    private HostileFiles() {}

    static Stream<HostileFile> all() {
        return Stream.of(texts(), encodings(), content(), HostileDocuments.archives(), HostileDocuments.xml(),
                HostileDocuments.pages()).flatMap(List::stream);
    }

    private static List<HostileFile> texts() {
        return List.of(refused("an empty file", "a.txt", "empty-file", () -> new byte[0]),
                refused("white space only", "a.txt", "empty-file",
                        () -> " \n\t\u00A0\n".repeat(500).getBytes(StandardCharsets.UTF_8)),
                refused("digits and marks only", "a.txt", "empty-file",
                        () -> "1. 2. 3. --- !\n".repeat(200).getBytes(StandardCharsets.UTF_8)),
                refused("random bytes", "a.txt", "binary", () -> random(20_000)),
                refused("zeros only", "a.txt", "binary", () -> new byte[5000]),
                refused("a picture called .txt", "a.txt", "binary",
                        () -> joined(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, random(5000))),
                refused("a line of 5 MB", "a.txt", "line-too-long", () -> Report.with("Background", MANY)),
                refused("more than 64 MB", "a.txt", "too-large", () -> new byte[Limits.FILE + 1]),
                refused("a language that is no official one", "a.txt", "unsupported-language",
                        () -> ("Бул текст татар телендә язылган, һәм ул Европа берлегенең рәсми теле түгел. Шәһәр мэры "
                                + "кунакларны сәламләде, һәм алар елга буенда агачлар утырттылар.")
                                .getBytes(StandardCharsets.UTF_8)),
                refused("right-to-left script", "a.txt", "unsupported-language",
                        () -> "العربية هي لغة سامية يتحدث بها الناس في المدينة ويزرعون الأشجار على ضفاف النهر كل أسبوع."
                                .getBytes(StandardCharsets.UTF_8)),
                read("a truncated text", "a.txt", () -> Arrays.copyOf(Report.utf8(), 500)),
                read("old line ends", "a.txt", () -> Report.TEXT.replace("\n", "\r").getBytes(StandardCharsets.UTF_8)),
                read("5,000 speakers", "a.txt",
                        () -> Report.with("· Piet Maasland, gardener at Green Shore", speakers())));
    }

    private static List<HostileFile> encodings() {
        return List.of(
                read("a legacy code page", "a.txt", () -> Report.in(Charset.forName("windows-1252")),
                        "legacy-encoding"),
                refused("UTF-8 read as windows-1252 and saved again", "a.txt", "garbled",
                        () -> new String("Für die Bürger: Bäume, Flüsse, Straßen, Gärten, Äpfel – schön!\n".repeat(20)
                                .getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))
                                .getBytes(StandardCharsets.UTF_8)),
                read("UTF-16 without a mark", "a.txt", () -> Report.in(StandardCharsets.UTF_16LE)),
                read("UTF-16 with an odd number of bytes", "a.txt",
                        () -> joined(Report.in(StandardCharsets.UTF_16), new byte[]{65}), "broken-characters"),
                read("lone surrogates", "a.txt",
                        () -> joined(Report.in(StandardCharsets.UTF_16), new byte[]{(byte) 0xD8, 0, 0, 10}),
                        "broken-characters"),
                read("one broken UTF-8 sequence", "a.txt",
                        () -> joined(
                                "Gärten – Bäume – Flüsse – Äpfel – Straßen – Öl\n".getBytes(StandardCharsets.UTF_8),
                                joined(new byte[]{(byte) 0xC3, 10}, Report.utf8())),
                        "broken-characters"),
                read("NUL bytes in a text", "a.txt", () -> Report.with("gardens.", "gar\u0000dens.")),
                read("a byte order mark in the middle", "a.txt", () -> Report.with("Speakers", "\uFEFFSpeakers")),
                read("letters decomposed (NFD)", "a.txt",
                        () -> Normalizer.normalize(Report.TEXT, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8)),
                read("characters of no width in a name", "a.txt",
                        () -> Report.with("Ada Brennick,", "A\u200Bda Bren\u00ADni\u2060ck,")),
                read("marks that turn the direction of a name", "a.txt",
                        () -> Report.with("Ada Brennick,", "\u202EAda Brennick\u202C,")),
                read("a name with look-alike letters", "a.txt",
                        () -> Report.with("· Piet Maasland", "· Рiet Мaasland")));
    }

    /** Files whose words are made to be taken for something else. */
    static List<HostileFile> content() {
        return List.of(
                read("markup in a name", "a.txt",
                        () -> Report.with("Piet Maasland", "Piet <script>alert(1)</script> Maasland")),
                read("Turtle in a name", "a.txt",
                        () -> Report.with("Piet Maasland", "Piet\" . <urn:x> <urn:y> \"Maasland")),
                read("SPARQL in a name", "a.txt", () -> Report.with("Piet Maasland", "Piet } ; DROP ALL ; # Maasland")),
                read("markup in an address", "a.txt",
                        () -> Report.with("https://www.linkedin.com/in/ada-brennick-example/",
                                "https://www.linkedin.com/in/ada\"><script>alert(1)</script>")),
                read("Turtle in an address", "a.txt",
                        () -> Report.with("https://www.linkedin.com/in/ada-brennick-example/",
                                "https://lorne.example/a>.<urn:x>")),
                read("a javascript: address", "a.txt",
                        () -> Report.with("https://www.linkedin.com/in/ada-brennick-example/",
                                "javascript:alert(document.cookie)")),
                read("commands of a terminal", "a.txt", () -> Report.with("Piet", "\u001B[31mPiet\u001B[0m")),
                read("10,000 brackets", "a.txt", () -> Report.with("Gardens for everyone", "(".repeat(10_000))),
                read("a paragraph of 19,000 characters", "a.txt",
                        () -> Report.with("40 trees", "40 trees, ".repeat(1900))),
                read("50,000 empty lines", "a.txt", () -> Report.with("Speakers:", "\n".repeat(50_000) + "Speakers:")));
    }

    private static String speakers() {
        List<String> given = List.of("Ada", "Tom", "Mary", "Anna", "John", "Peter", "Alice", "Henry", "Clara", "Edith");
        List<String> begins = List.of("Green", "White", "Stone", "Wood", "Brook", "Ash", "Elm", "Oak", "Lake", "Hill",
                "North", "West", "Long", "Black", "Red", "Fair", "High", "Low", "Old", "New", "Hay", "Corn", "Rye",
                "Mill", "Bridge");
        List<String> ends = List.of("field", "ham", "ton", "ford", "wood", "ley", "worth", "man", "well", "bury",
                "land", "way", "gate", "house", "water", "side", "more", "smith", "stead", "wick");
        return IntStream.range(0, 5000)
                .mapToObj(i -> "· " + given.get(i % 10) + " " + begins.get(i / 10 % 25) + ends.get(i / 250)
                        + ", gardener who waters the young trees along the river with her neighbours")
                .collect(Collectors.joining("\n"));
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    static byte[] docx(String before) {
        return Zip.docx(Report.word(before), Map.of());
    }
}
