package org.rapporteur.ingest.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives as tests write them. */
final class Zip {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Zip() {}

    static byte[] of(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A .docx with this body and, by the name of their parts, further content. */
    static byte[] docx(String body, Map<String, String> parts) {
        Map<String, String> all = new LinkedHashMap<>(
                Map.of("word/document.xml", word("document", "<w:body>" + body + "</w:body>")));
        all.putAll(parts);
        return of(all);
    }

    /** The root element of a part of a .docx. */
    static String word(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root + " xmlns:w=\"" + WORD + "\" xmlns:r=\""
                + RELATIONSHIPS + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">" + content + "</w:"
                + root + ">";
    }

    /** The relationships of the main part of a .docx to addresses, by id. */
    static String links(Map<String, String> targets) {
        StringBuilder links = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        targets.forEach((id, target) -> links.append("<Relationship Id=\"").append(id).append("\" Type=\"")
                .append(RELATIONSHIPS).append("/hyperlink\" TargetMode=\"External\" Target=\"").append(target)
                .append("\"/>"));
        return links.append("</Relationships>").toString();
    }

    /** An .odt with this text and these automatic styles. */
    static byte[] odt(String text, String styles) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                        + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                        + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:automatic-styles>" + styles
                        + "</office:automatic-styles><office:body><office:text>" + text
                        + "</office:text></office:body></office:document-content>");
        return of(parts);
    }
}
