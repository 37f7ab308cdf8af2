/**
 * The form of the dataset directory, where what was published meets what is served.
 *
 * <p>{@link org.rapporteur.shapes.dataset.DatasetDirectory} reads a published state as an immutable
 * {@link org.rapporteur.shapes.dataset.Snapshot}; {@link org.rapporteur.shapes.dataset.DatasetWriter} replaces it, all or
 * nothing. The files are plain standards (canonical N-Quads, JSON, UTF-8 text), so either side can be replaced alone:
 * <pre>
 * manifest.json            {@link org.rapporteur.shapes.dataset.Manifest}, the root of the published state
 * shards/xx/(sha256).json  lists of {@link org.rapporteur.shapes.dataset.GraphEntry}, by hash of the graph's IRI
 * graphs/xx/(sha256).nq    one immutable file per named graph
 * history.jsonl            lines of {@link org.rapporteur.shapes.dataset.HistoryEntry}, append-only but for an {@link org.rapporteur.shapes.dataset.Erasure}
 * sources/xx/(sha256)      the texts that facts were read from
 * rejected/(sha256)/       reports that were not published, with their {@link org.rapporteur.shapes.dataset.Finding}s
 * </pre>
 */
package org.rapporteur.shapes.dataset;
