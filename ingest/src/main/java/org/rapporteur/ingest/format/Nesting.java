package org.rapporteur.ingest.format;

import java.util.Deque;

/** What elements stand within, which no schema has checked. */
final class Nesting {
    private Nesting() {}

    /**
     * The innermost of what is open.
     *
     * @throws UnreadableException where an element stands without the one around it, such as a cell without a row
     */
    static <T> T innermost(Deque<T> open) throws UnreadableException {
        if (open.isEmpty()) {
            throw new UnreadableException(Problem.BROKEN_FILE);
        }
        return open.peek();
    }

    /**
     * Closes the innermost of what is open.
     *
     * @throws UnreadableException where an element ends that never counted as begun
     */
    static <T> T closed(Deque<T> open) throws UnreadableException {
        T innermost = innermost(open);
        open.pop();
        return innermost;
    }
}
