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

    /** So many more files were read, or published. */
    void reached(int files) {
        tell(done + files);
    }

    /** So many files are done; those that were refused or given twice are, too. */
    void done(long files) {
        tell(files * A_FILE);
    }

    private synchronized void tell(long now) {
        done = Math.min(all, Math.max(done, now));
        progress.at(done, all);
    }
}
