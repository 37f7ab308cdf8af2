package org.rapporteur.ingest.command;

import java.io.PrintWriter;
import java.time.Duration;
import org.rapporteur.ingest.publish.Progress;

/** Draws on a terminal how far a command has come, on one line that is gone when it has ended. */
final class ProgressBar implements Progress, AutoCloseable {
    /** Set by the launcher where messages go to a terminal. */
    private static final boolean TERMINAL = Boolean.getBoolean("rapporteur.terminal");
    private static final int WIDTH = 40;
    /** Before, so little is done that nothing can be said of the rest. */
    private static final Duration SOON = Duration.ofSeconds(3);

    private final PrintWriter terminal;
    private final long begin;
    private String drawn = "";

    private ProgressBar(PrintWriter terminal, long begin) {
        this.terminal = terminal;
        this.begin = begin;
    }

    /** A bar where messages go to a terminal; nothing else is written on. */
    static ProgressBar on(PrintWriter messages) {
        return new ProgressBar(TERMINAL ? messages : new PrintWriter(PrintWriter.nullWriter()), System.nanoTime());
    }

    @Override
    public synchronized void at(long done, long all) {
        String line = line(done, all, Duration.ofNanos(System.nanoTime() - begin));
        if (!line.equals(drawn)) {
            terminal.print("\r" + line + " ".repeat(Math.max(0, drawn.length() - line.length())));
            terminal.flush();
            drawn = line;
        }
    }

    static String line(long done, long all, Duration spent) {
        int filled = Math.toIntExact(all == 0 ? WIDTH : WIDTH * done / all);
        long percent = all == 0 ? 100 : 100 * done / all;
        String bar = "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + percent + " %";
        return spent.compareTo(SOON) < 0 || done == 0
                ? bar
                : bar + ", " + left(spent.multipliedBy(all - done).dividedBy(done));
    }

    private static String left(Duration rest) {
        return rest.toMinutes() > 0 ? rest.plusSeconds(30).toMinutes() + " min left" : rest.toSeconds() + " s left";
    }

    @Override
    public synchronized void close() {
        terminal.print("\r" + " ".repeat(drawn.length()) + "\r");
        terminal.flush();
        drawn = "";
    }
}
