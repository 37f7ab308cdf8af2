package org.rapporteur.ingest.publish;

/** Is told how far a publication has come; from several threads, one after the other. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress UNTOLD = (done, all) -> {};

    /**
     * So much of the work is done.
     *
     * @param done at most {@code all}, and never less than told before
     * @param all steps; how many there are for a file is not said
     */
    void at(long done, long all);
}
