package org.rapporteur.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads .docx files (ECMA-376, WordprocessingML, transitional and strict): changes read as accepted, hidden text, headers,
 * footers, comments and tables of contents left out, each note below the paragraph that refers to it.
 */
final class DocxReader {
    private DocxReader() {}

    /** Whether it is an Office Open XML text, by the part that it names as its main one. */
    static boolean reads(Archive archive) throws UnreadableException {
        String main = mainPart(archive);
        return archive.part(main).isPresent() && !main.startsWith("xl/") && !main.startsWith("ppt/");
    }

    /** The paragraphs of a document. */
    static Document read(Archive archive) throws UnreadableException {
        String main = mainPart(archive);
        DocxLinks links = DocxLinks.of(archive, main);
        DocxStyles styles = DocxStyles.of(archive, links.part("styles", main));
        DocxLists lists = DocxLists.of(archive, links.part("numbering", main));
        Map<String, List<Paragraph>> notes = new HashMap<>();
        for (String kind : List.of("footnote", "endnote")) {
            String part = links.part(kind + "s", main);
            if (archive.part(part).isPresent()) {
                DocxBody body = new DocxBody(styles, lists, DocxLinks.of(archive, part), Map.of());
                body.read(archive.xml(part));
                body.notes().forEach((id, note) -> notes.put(kind + id, note));
            }
        }
        DocxBody body = new DocxBody(styles, lists, links, notes);
        body.read(archive.xml(main));
        List<Problem> remarks = new ArrayList<>();
        if (archive.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            remarks.add(Problem.MACROS);
        }
        return new Document(body.paragraphs(), remarks);
    }

    private static String mainPart(Archive archive) throws UnreadableException {
        return DocxLinks.of(archive, "").kinds().getOrDefault("officeDocument", "word/document.xml").replaceFirst("^/",
                "");
    }
}
