package org.rapporteur.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads .odt files (OpenDocument text): changes read as accepted, hidden text, headers, footers, comments and indexes left
 * out, each note below the paragraph that refers to it.
 */
final class OdtReader {
    private OdtReader() {}

    /** Whether it says that it is an OpenDocument text, or a template of one. */
    static boolean reads(Archive archive) {
        return archive.part("mimetype").map(bytes -> new String(bytes, StandardCharsets.US_ASCII).strip())
                .filter(type -> type.startsWith("application/vnd.oasis.opendocument.text")).isPresent();
    }

    /** The paragraphs of a document. */
    static Document read(Archive archive) throws UnreadableException {
        boolean locked = archive.part("META-INF/manifest.xml")
                .filter(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("encryption-data")).isPresent();
        if (locked) {
            throw new UnreadableException(Problem.PASSWORD);
        }
        OdtStyles styles = new OdtStyles();
        Optional<byte[]> shared = archive.part("styles.xml");
        if (shared.isPresent()) {
            styles.read(XmlPart.of(shared.get()));
        }
        styles.read(archive.xml("content.xml"));
        OdtBody body = new OdtBody(styles);
        body.read(archive.xml("content.xml"));
        boolean macros = archive.names().stream().anyMatch(name -> name.startsWith("Basic/") && name.endsWith(".xml")
                && !name.endsWith("script-lb.xml") && !name.endsWith("script-lc.xml"));
        return new Document(body.paragraphs(), macros ? List.of(Problem.MACROS) : List.of());
    }
}
