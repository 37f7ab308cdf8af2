package org.rapporteur.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats that reports are read from, by what their bytes begin with; a name is only a hint. */
enum Format {
    TEXT("text/plain", "txt"), HTML("text/html", "html", "htm", "xhtml"), PDF("application/pdf", "pdf"), DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docm", "dotx",
            "dotm"), ODT("application/vnd.oasis.opendocument.text", "odt", "ott");

    private static final Pattern PAGE = Pattern.compile(
            "(?is)\\A[\\uFEFF\\s]*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*(?:<!doctype\\s+html|<html|<head|<body).*");
    private static final Pattern FRAGMENT = Pattern.compile("(?is).*<(?:p|h[1-6]|div|ul|ol|table|br|li)\\b[^>]*>.*");
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int BEGINNING = 4096;
    private static final int PDF_HEADER = 1024;

    private final String mediaType;
    private final List<String> suffixes;

    Format(String mediaType, String... suffixes) {
        this.mediaType = mediaType;
        this.suffixes = List.of(suffixes);
    }

    String mediaType() {
        return mediaType;
    }

    List<String> suffixes() {
        return suffixes;
    }

    /** The format that a file's name says it has. */
    static Optional<Format> named(String file) {
        String suffix = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.suffixes.contains(suffix)).findFirst();
    }

    /** What a file is, and the document in it. */
    record Opened(Format format, Document document) {}

    /**
     * Tells what a file is, and reads it.
     *
     * @throws UnreadableException when it is nothing that is read, or is damaged, locked or too large
     */
    static Opened open(String file, byte[] bytes) throws UnreadableException {
        String beginning = beginning(bytes);
        if (beginning.startsWith("PK\u0003\u0004") || beginning.startsWith("PK\u0005\u0006")) {
            return zipped(Archive.of(bytes));
        }
        if (isCompound(bytes)) {
            throw new UnreadableException(contains(bytes, LOCKED) ? Problem.PASSWORD : Problem.OLD_OFFICE);
        }
        if (beginning.startsWith("{\\rtf")) {
            throw new UnreadableException(Problem.RICH_TEXT);
        }
        int header = beginning.indexOf("%PDF-");
        if (header >= 0 && header < PDF_HEADER) {
            return new Opened(PDF, PdfReader.read(bytes));
        }
        String plain = beginning.replace("\u0000", "").replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)",
                "");
        boolean named = named(file).filter(HTML::equals).isPresent();
        if (PAGE.matcher(plain).matches() || named && FRAGMENT.matcher(plain).matches()) {
            return new Opened(HTML, HtmlReader.read(bytes));
        }
        return new Opened(TEXT, TextReader.read(bytes));
    }

    /** Whether it is an archive, a PDF or a compound file, whose words are compressed or in pieces. */
    static boolean isPacked(byte[] bytes) {
        String beginning = beginning(bytes);
        return beginning.startsWith("PK") || beginning.contains("%PDF-") || isCompound(bytes);
    }

    private static boolean isCompound(byte[] bytes) {
        return Arrays.equals(COMPOUND, Arrays.copyOf(bytes, COMPOUND.length));
    }

    private static String beginning(byte[] bytes) {
        return new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.ISO_8859_1);
    }

    private static Opened zipped(Archive archive) throws UnreadableException {
        if (OdtReader.reads(archive)) {
            return new Opened(ODT, OdtReader.read(archive));
        }
        if (DocxReader.reads(archive)) {
            return new Opened(DOCX, DocxReader.read(archive));
        }
        boolean apple = archive.names().stream().anyMatch(name -> name.endsWith(".iwa"));
        throw new UnreadableException(apple ? Problem.PAGES_DOCUMENT : Problem.OTHER_OFFICE);
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
