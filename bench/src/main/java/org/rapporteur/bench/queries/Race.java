package org.rapporteur.bench.queries;

import java.net.URI;
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
record Race(Client client, URI ours, URI fuseki, int rounds, Duration turn) {
    /** One answer of each, for each question, is looked at so many times. */
    private static final int COMPARED = 10;

    /**
     * Answers in a second.
     *
     * @param question what was asked
     * @param ours by our server
     * @param fuseki by the other one
     */
    record Rates(Question question, double ours, double fuseki) {
        double ratio() {
            return ours / fuseki;
        }
    }

    /** Answers that differ in the number of their rows, in words. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        for (Question question : Question.ALL) {
            long rows = 0;
            for (int number = 0; number < COMPARED; number++) {
                long here = client.rows(ours, question, number);
                long there = client.rows(fuseki, question, number);
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

    /** Every answer is to another question. */
    List<Rates> withoutRepetition(int concurrency) {
        return run(concurrency, number -> number);
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
        private final URI server;
        private final Question question;
        private final IntUnaryOperator variant;
        private final AtomicInteger answers = new AtomicInteger();
        private double seconds;

        Turns(URI server, Question question, IntUnaryOperator variant) {
            this.server = server;
            this.question = question;
            this.variant = variant;
        }

        void take(int concurrency) {
            long begin = System.nanoTime();
            long end = begin + turn.toNanos();
            Callable<Void> asker = () -> {
                while (System.nanoTime() < end) {
                    client.answer(server, question, variant.applyAsInt(answers.getAndIncrement()));
                }
                return null;
            };
            try (ExecutorService askers = Executors.newFixedThreadPool(concurrency)) {
                for (Future<Void> finished : askers.invokeAll(IntStream.range(0, concurrency).mapToObj(one -> asker)
                        .toList())) {
                    finished.get();
                }
            } catch (ExecutionException failure) {
                throw new IllegalStateException(failure.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
            seconds += (System.nanoTime() - begin) / 1e9;
        }

        double rate() {
            return answers.get() / seconds;
        }
    }
}
