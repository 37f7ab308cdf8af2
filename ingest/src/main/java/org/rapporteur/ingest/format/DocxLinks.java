package org.rapporteur.ingest.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the parts of a .docx point to: other parts, and addresses outside. */
record DocxLinks(Map<String, String> targets, Map<String, String> kinds) {
    /** The relationships of a part; it may have none. */
    static DocxLinks of(Archive archive, String part) throws UnreadableException {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, String> targets = new HashMap<>();
        Map<String, String> kinds = new HashMap<>();
        if (archive.part(name).isPresent()) {
            XmlPart xml = archive.xml(name);
            for (XmlPart.Event event = xml.next(); event != XmlPart.Event.FINISHED; event = xml.next()) {
                if (event == XmlPart.Event.START && xml.name().equals("Relationship")) {
                    String target = xml.attribute("Target").orElse("");
                    String kind = xml.attribute("Type").orElse("");
                    xml.attribute("Id").ifPresent(id -> targets.put(id, target));
                    kinds.put(kind.substring(kind.lastIndexOf('/') + 1), target);
                }
            }
        }
        return new DocxLinks(targets, kinds);
    }

    /** The target of a relationship. */
    Optional<String> target(String id) {
        return Optional.ofNullable(targets.get(id));
    }

    /** The part of a kind, such as {@code styles}, that belongs to a part; a name where nothing is, when it has none. */
    String part(String kind, String of) {
        String target = kinds.getOrDefault(kind, kind + ".xml");
        return target.startsWith("/") ? target.substring(1) : of.substring(0, of.lastIndexOf('/') + 1) + target;
    }
}
