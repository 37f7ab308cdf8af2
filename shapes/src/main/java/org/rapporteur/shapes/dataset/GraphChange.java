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
     * @param remembered N-Quads in UTF-8 by which the thing is recognised from then on; only the history names them
     */
    record Remove(String graph, String thing, Optional<String> into, Optional<String> reason,
            Optional<byte[]> remembered) implements GraphChange {
        /** An end that leaves nothing to remember. */
        public Remove(String graph, String thing, Optional<String> into, Optional<String> reason) {
            this(graph, thing, into, reason, Optional.empty());
        }
    }
}
