package org.rapporteur.bench.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.rapporteur.shapes.NamedGraph;

/**
 * A published dataset many times over, each copy under a base of its own, in files. A graph is read when it is asked for, so
 * that memory goes to who judges it.
 */
final class Copies extends AbstractList<NamedGraph> implements RandomAccess {
    private final List<NamedGraph> originals;
    private final String base;
    private final int copies;
    private final Path folder;

    /**
     * Copies of graphs.
     *
     * @param originals the graphs
     * @param base the base IRI of their things
     * @param copies how many
     * @param folder where they are written to
     */
    Copies(List<NamedGraph> originals, String base, int copies, Path folder) throws IOException {
        this.originals = List.copyOf(originals);
        this.base = base;
        this.copies = copies;
        this.folder = folder;
        for (int index = 0; index < size(); index++) {
            Files.createDirectories(file(index).getParent());
            Files.writeString(file(index), text(originals.get(index % originals.size())).replace(base, own(index)));
        }
    }

    private String own(int index) {
        return base + index / originals.size() + "/";
    }

    private Path file(int index) {
        return folder.resolve(String.valueOf(index / originals.size())).resolve(index % originals.size() + ".nq");
    }

    @Override
    public NamedGraph get(int index) {
        try {
            return new NamedGraph(originals.get(index % originals.size()).iri().replace(base, own(index)),
                    Files.readAllBytes(file(index)));
        } catch (IOException failure) {
            throw new UncheckedIOException("Reading " + file(index) + " failed", failure);
        }
    }

    @Override
    public int size() {
        return originals.size() * copies;
    }

    /** How many triples they have together. */
    long triples() {
        return copies * triples(originals);
    }

    static long triples(List<NamedGraph> graphs) {
        return graphs.stream().mapToLong(graph -> text(graph).lines().count()).sum();
    }

    private static String text(NamedGraph graph) {
        return new String(graph.quads(), StandardCharsets.UTF_8);
    }
}
