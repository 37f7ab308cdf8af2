package org.rapporteur.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ingest.read.TextFile;

class TextReaderTest {
    private static final Path REPORTS = Path.of(System.getProperty("rapporteur.root"),
            "ingest/src/test/resources/reports");

    /** Each with a text of our own in its language. */
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"bg,windows-1251", "bg,ISO-8859-5", "bg,KOI8-R", "cs,windows-1250", "cs,ISO-8859-2", "da,windows-1252",
            "de,windows-1252", "de,ISO-8859-1", "el,windows-1253", "el,ISO-8859-7", "es,windows-1252",
            "et,windows-1257", "et,windows-1252", "fi,windows-1252", "fr,windows-1252", "fr,ISO-8859-15",
            "ga,windows-1252", "hr,windows-1250", "hu,windows-1250", "hu,ISO-8859-2", "it,windows-1252",
            "lt,windows-1257", "lt,ISO-8859-13", "lv,windows-1257", "mt,ISO-8859-3", "pl,windows-1250", "pl,ISO-8859-2",
            "pt,windows-1252", "ro,windows-1250", "ro,ISO-8859-16", "sk,windows-1250", "sl,windows-1250",
            "sv,windows-1252", "sv,ISO-8859-1", "el,windows-1253", "nl,windows-1252"})
    void a_text_in_an_old_code_page_is_read_as_if_it_were_unicode(String language, String charset)
            throws IOException, UnreadableException {
        String text = writable(text(language), Charset.forName(charset));
        assertEquals(comma(text), comma(read(text.getBytes(Charset.forName(charset)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-8"})
    void unicode_is_told_without_a_mark(String charset) throws IOException, UnreadableException {
        for (String language : List.of("bg", "el", "mt")) {
            assertEquals(text(language), read(text(language).getBytes(Charset.forName(charset))));
        }
    }

    @Test
    void a_byte_order_mark_is_no_text() throws UnreadableException {
        assertEquals("Straße", normalised("\uFEFFStraße".getBytes(StandardCharsets.UTF_16LE)));
        assertEquals("Straße", normalised("\uFEFFStraße".getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void a_single_broken_character_does_not_make_another_encoding() throws IOException, UnreadableException {
        byte[] bytes = text("bg").getBytes(StandardCharsets.UTF_8);
        bytes[1] = 'x';
        assertEquals(List.of(Problem.BROKEN_CHARACTERS), TextReader.read(bytes).remarks());
    }

    @Test
    void a_text_that_was_decoded_wrongly_before_is_refused() throws IOException {
        byte[] twice = new String(text("bg").getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(Problem.GARBLED, assertThrows(UnreadableException.class, () -> TextReader.read(twice)).problem());
    }

    static Stream<String> languages() {
        return Stream.of("bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv",
                "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_right_text_is_taken_for_a_garbled_one(String language) throws IOException, UnreadableException {
        assertEquals(text(language), read(text(language).getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(String language) throws IOException {
        try (Stream<Path> files = Files.list(REPORTS.resolve("language-" + language))) {
            Path file = files.filter(each -> each.toString().endsWith(".txt")).findFirst().orElseThrow();
            return Files.readString(file);
        }
    }

    /** Romanian letters have a comma below; older code pages have a cedilla in their place. */
    private static String comma(String text) {
        return text.replace('ş', 'ș').replace('ţ', 'ț').replace('Ş', 'Ș').replace('Ţ', 'Ț');
    }

    /** The text as somebody wrote it in the code page. */
    private static String writable(String text, Charset charset) {
        String old = text.replace('ș', 'ş').replace('ț', 'ţ').replace('Ș', 'Ş').replace('Ț', 'Ţ');
        String letters = charset.newEncoder().canEncode("ș") ? text : old;
        StringBuilder writable = new StringBuilder();
        letters.codePoints().mapToObj(Character::toString)
                .forEach(each -> writable.append(charset.newEncoder().canEncode(each) ? each : "-"));
        return writable.toString();
    }

    private static String read(byte[] bytes) throws UnreadableException {
        return DocumentText.of(TextReader.read(bytes));
    }

    private static String normalised(byte[] bytes) throws UnreadableException {
        return TextFile.of("a.txt", read(bytes)).source().text();
    }
}
