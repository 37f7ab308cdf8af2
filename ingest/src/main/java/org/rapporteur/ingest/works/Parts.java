package org.rapporteur.ingest.works;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The parts in which very many files are published, so that memory need not hold them all. Files whose paths differ by a
 * language only, as those of a report mostly do, are in one part; of others, the later version joins what is published.
 *
 * @param enough the files behind which a part ends, as soon as a report does
 */
public record Parts(int enough) {
    /** Of a thousand files. */
    public static final Parts OF_A_THOUSAND = new Parts(1000);

    public Parts {
        if (enough < 1) {
            throw new IllegalArgumentException("A part of " + enough + " files");
        }
    }

    /** The files in parts; one without files where there are none. */
    public List<List<Path>> of(Collection<Path> files) {
        Map<String, List<Path>> together = new TreeMap<>();
        files.stream().sorted()
                .forEach(file -> together.computeIfAbsent(FileStem.of(file), first -> new ArrayList<>()).add(file));
        List<List<Path>> parts = new ArrayList<>();
        List<Path> part = new ArrayList<>();
        for (List<Path> versions : together.values()) {
            if (part.size() >= enough) {
                parts.add(part);
                part = new ArrayList<>();
            }
            part.addAll(versions);
        }
        parts.add(part);
        return parts;
    }
}
