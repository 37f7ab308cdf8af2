package org.rapporteur.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.endpoint.sparql.QueryLimits;

class ServerLogTest {
    private static final String ENDLESS = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    private static final Logger ROOT = Logger.getLogger("");

    @TempDir
    Path directory;

    @Test
    void an_answer_that_is_broken_off_is_one_line() throws InterruptedException {
        QueryLimits limits = new QueryLimits(QueryLimits.DEFAULT.time(), 3_000, 10_000_000, 2, 2, 2, 1000);
        assertEquals(
                List.of("An answer was broken off: The answer has more than 3000 solutions, which is the most that is "
                        + "sent; ask for less by LIMIT and OFFSET"),
                logged(limits,
                        example -> assertThrows(UncheckedIOException.class, () -> example.client().query(ENDLESS))));
    }

    @Test
    void a_client_that_hangs_up_is_none() throws InterruptedException {
        assertEquals(List.of(), logged(QueryLimits.DEFAULT, ServerLogTest::hangUp));
    }

    private static void hangUp(ServedExample example) {
        try (Socket socket = new Socket(example.server().uri().getHost(), example.server().uri().getPort())) {
            socket.getOutputStream()
                    .write(("GET /sparql?query=" + Client.encode(ENDLESS) + " HTTP/1.1\r\nHost: x\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readNBytes(100_000);
            socket.setSoLinger(true, 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is logged while somebody asks, each with the exception that is shown with it. */
    private List<String> logged(QueryLimits limits, Consumer<ServedExample> asking) throws InterruptedException {
        ServerLog.configure();
        List<String> lines = new CopyOnWriteArrayList<>();
        try (ServedExample example = ServedExample.in(directory, limits)) {
            Handler handler = keeping(lines);
            ROOT.addHandler(handler);
            try {
                asking.accept(example);
                String[] admin = {"Authorization", "Bearer " + ServedExample.ADMIN_TOKEN};
                while (!example.client().get("admin/queries", admin).body().equals("[]")) {
                    Thread.sleep(20);
                }
                Thread.sleep(200);
            } finally {
                ROOT.removeHandler(handler);
            }
        }
        return lines;
    }

    private static Handler keeping(List<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(new SimpleFormatter().formatMessage(line)
                        + (line.getThrown() == null ? "" : " " + line.getThrown()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
