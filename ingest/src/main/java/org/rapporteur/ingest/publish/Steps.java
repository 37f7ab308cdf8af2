package org.rapporteur.ingest.publish;

/** Counts how far a publication has come: a file is read first, and published then. */
final class Steps {
    static final Steps UNTOLD = new Steps(Progress.UNTOLD, 0, 0);
    private static final int A_FILE = 2;

    private final Progress progress;
    private final long all;
    private long done;

    Steps(Progress progress, long filesBefore, long files) {
        this.progress = progress;
        this.done = filesBefore * A_FILE;
        this.all = files * A_FILE;
    }

    void read(int files) {
        tell(done + files);
    }

    void published(int files) {
        tell(done + files);
    }

    /** Files that were refused or given twice are done, too. */
    void reached(long files) {
        tell(files * A_FILE);
    }

    private synchronized void tell(long now) {
        done = Math.min(all, Math.max(done, now));
        progress.at(done, all);
    }
}
