package org.rapporteur.bench.queries;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Two servers that are asked the same in turns, so that both meet the same machine.
 *
 * @param client who asks
 * @param ours our server
 * @param fuseki the other one
 * @param rounds how often each has its turn with each question
 * @param turn how long a turn takes
 */
record Race(Client client, ServerProcess ours, ServerProcess fuseki, int rounds, Duration turn) {
    /** One answer of each, for each question, is looked at so many times. */
    private static final int COMPARED = 10;
    /** More than the answers that anybody gets in one turn. */
    private static final int FRESH = 10_000_000;

    /**
     * How fast one question was answered.
     *
     * @param question what was asked
     * @param ours by our server
     * @param fuseki by the other one
     */
    record Rates(Question question, Rate ours, Rate fuseki) {
        double ratio() {
            return ours.perSecond() / fuseki.perSecond();
        }

        double processorRatio() {
            return fuseki.processorMillis() / ours.processorMillis();
        }
    }

    /**
     * How fast one server was.
     *
     * @param perSecond answers in a second
     * @param processorMillis processor time of the server for each answer, which depends less on what else the machine does
     */
    record Rate(double perSecond, double processorMillis) {}

    /** Answers that differ in the number of their rows, in words. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        for (Question question : Question.ALL) {
            long rows = 0;
            for (int number = 0; number < COMPARED; number++) {
                long here = client.rows(ours.sparql(), question, number);
                long there = client.rows(fuseki.sparql(), question, number);
                rows += here;
                if (here != there) {
                    differences.add(question.name() + " " + number + ": " + here + " and " + there + " rows");
                }
            }
            if (rows == 0) {
                differences.add(question.name() + ": there is nothing to compare");
            }
        }
        return differences;
    }

    /** For so long each server is asked each question, so that both have compiled what they need. */
    void warmUp(Duration each) {
        new Race(client, ours, fuseki, 1, each).run(8, number -> FRESH + number);
    }

    /** No question was asked before. */
    List<Rates> withoutRepetition(int concurrency) {
        return run(concurrency, number -> (1 + concurrency) * FRESH + number);
    }

    /** A few questions are asked again and again. */
    List<Rates> withRepetition(int concurrency) {
        return run(concurrency, number -> number % COMPARED);
    }

    private List<Rates> run(int concurrency, IntUnaryOperator variant) {
        return Question.ALL.stream().map(question -> {
            Turns our = new Turns(ours, question, variant);
            Turns their = new Turns(fuseki, question, variant);
            for (int round = 0; round < rounds; round++) {
                our.take(concurrency);
                their.take(concurrency);
            }
            return new Rates(question, our.rate(), their.rate());
        }).toList();
    }

    /** What one server does with one question. */
    private final class Turns {
        private final ServerProcess server;
        private final Question question;
        private final IntUnaryOperator variant;
        private final AtomicInteger answers = new AtomicInteger();
        private double seconds;
        private Duration worked = Duration.ZERO;

        Turns(ServerProcess server, Question question, IntUnaryOperator variant) {
            this.server = server;
            this.question = question;
            this.variant = variant;
        }

        void take(int concurrency) {
            Duration before = server.processorTime();
            long begin = System.nanoTime();
            long end = begin + turn.toNanos();
            Callable<Void> asker = () -> {
                while (System.nanoTime() < end) {
                    client.answer(server.sparql(), question, variant.applyAsInt(answers.getAndIncrement()));
                }
                return null;
            };
            try (ExecutorService askers = Executors.newFixedThreadPool(concurrency)) {
                for (Future<Void> finished : askers
                        .invokeAll(IntStream.range(0, concurrency).mapToObj(one -> asker).toList())) {
                    finished.get();
                }
            } catch (ExecutionException failure) {
                throw new IllegalStateException(failure.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
            seconds += (System.nanoTime() - begin) / 1e9;
            worked = worked.plus(server.processorTime().minus(before));
        }

        Rate rate() {
            // The system counts in hundredths of a second.
            return new Rate(answers.get() / seconds, Math.max(worked.toMillis(), 10.0) / answers.get());
        }
    }
}
