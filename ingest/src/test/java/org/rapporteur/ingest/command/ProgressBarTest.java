package org.rapporteur.ingest.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    @Test
    void the_bar_fills_with_what_is_done() {
        assertEquals("[" + "#".repeat(10) + ".".repeat(30) + "] 25 %", ProgressBar.line(2, 8, Duration.ZERO));
        assertEquals("[" + "#".repeat(40) + "] 100 %", ProgressBar.line(8, 8, Duration.ZERO));
    }

    @Test
    void the_time_left_follows_from_the_time_spent() {
        assertEquals("[" + "#".repeat(20) + ".".repeat(20) + "] 50 %, 9 s left",
                ProgressBar.line(4, 8, Duration.ofSeconds(9)));
        assertEquals("[" + "#".repeat(10) + ".".repeat(30) + "] 25 %, 15 min left",
                ProgressBar.line(2, 8, Duration.ofMinutes(5)));
    }

    @Test
    void no_work_is_done_at_once() {
        assertEquals("[" + "#".repeat(40) + "] 100 %", ProgressBar.line(0, 0, Duration.ofMinutes(1)));
    }
}
