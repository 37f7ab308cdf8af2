package org.rapporteur.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a zipped document, in memory. Their names are keys and nothing else: no file is ever written.
 *
 * @param names of all entries
 * @param parts the content of those that a reader may ask for
 */
record Archive(Set<String> names, Map<String, byte[]> parts) {
    private static final int BUFFER = 1 << 14;

    /**
     * Unpacks what is XML.
     *
     * @throws UnreadableException when it is damaged, locked, or unpacks to more than any report
     */
    static Archive of(byte[] bytes) throws UnreadableException {
        Set<String> names = new TreeSet<>();
        Map<String, byte[]> parts = new TreeMap<>();
        long inflated = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (names.size() == Limits.ENTRIES) {
                    throw new UnreadableException(Problem.TOO_MANY_PARTS, "more than " + Limits.ENTRIES + " entries");
                }
                boolean wanted = names.add(name) && isText(name);
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                byte[] buffer = new byte[BUFFER];
                long length = 0;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    length += read;
                    if (inflated + length > Limits.ARCHIVE || wanted && length > Limits.PART) {
                        throw new UnreadableException(Problem.TOO_MANY_PARTS, (inflated + length >> 20) + " MB");
                    }
                    if (wanted) {
                        content.write(buffer, 0, read);
                    }
                }
                inflated += length;
                if (wanted) {
                    parts.put(name, content.toByteArray());
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            boolean locked = String.valueOf(damaged.getMessage()).contains("encrypted");
            throw new UnreadableException(locked ? Problem.PASSWORD : Problem.BROKEN_FILE);
        }
        if (names.isEmpty()) {
            throw new UnreadableException(Problem.BROKEN_FILE);
        }
        return new Archive(names, parts);
    }

    private static boolean isText(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** A part of a document that is nothing without it. */
    XmlPart xml(String name) throws UnreadableException {
        return XmlPart
                .of(part(name).orElseThrow(() -> new UnreadableException(Problem.BROKEN_FILE, name + " is absent")));
    }
}
