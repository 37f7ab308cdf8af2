package org.rapporteur.shapes.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a publication does to one named graph. */
public sealed interface GraphChange {
    /** The IRI of the named graph. */
    String graph();

    /** The thing the graph is about. */
    String thing();

    /**
     * The graph has this content from now on.
     *
     * @param kind as in {@link GraphEntry#kind}
     * @param quads its canonical N-Quads in UTF-8
     * @param languages the tags its literals carry
     * @param sources as in {@link GraphEntry#sources}
     * @param minted as in {@link GraphEntry#minted}
     */
    record Put(String graph, String thing, String kind, byte[] quads, List<String> languages,
            Map<String, String> sources, int minted) implements GraphChange {}

    /**
     * The graph is gone from now on.
     *
     * @param into the thing it was merged into, if it was
     * @param reason why it is gone
     */
    record Remove(String graph, String thing, Optional<String> into, Optional<String> reason) implements GraphChange {}
}
