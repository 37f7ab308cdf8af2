package org.rapporteur.ingest.format;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.rapporteur.ingest.IngestException;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ingest.read.TextFile;
import org.rapporteur.shapes.dataset.Digest;
import org.rapporteur.shapes.dataset.Finding;

/**
 * Reads report files of all formats. What stands in a file can slow down or end the reading of no other: each is read in
 * a thread of its own, for a limited time, and whatever a parser stumbles over becomes a finding.
 */
public final class ReportFile {
    private static final int FEWEST_LETTERS = 40;

    private ReportFile() {}

    /** What a file holds. */
    public sealed interface Content {
        /** A text, and what is odd about it. */
        record Readable(ReportText text, List<Finding> findings) implements Content {
            public Readable {
                findings = List.copyOf(findings);
            }
        }

        /** Nothing that can be read, and why. */
        record Refused(Finding problem) implements Content {}
    }

    /** Whether a file's name ends as that of a report. */
    public static boolean isNamedSo(String file) {
        return Format.named(file).isPresent() || isRefusedByName(file);
    }

    /** Formats that editors have and that are refused with advice. */
    private static boolean isRefusedByName(String file) {
        return Stream.of(".doc", ".rtf", ".pages").anyMatch(file.toLowerCase(Locale.ROOT)::endsWith);
    }

    /**
     * The text of a file.
     *
     * @param file its name
     * @param bytes its content; one byte more than {@link Limits#FILE} suffices to be refused
     */
    public static Content read(String file, byte[] bytes) {
        if (bytes.length > Limits.FILE) {
            return new Content.Refused(Problem.TOO_LARGE.in(file));
        }
        FutureTask<Content> task = new FutureTask<>(() -> content(file, bytes));
        Thread thread = new Thread(null, task, "reading " + file, Limits.STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return content(task, thread).orElseGet(() -> new Content.Refused(Problem.TOO_SLOW.in(file)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IngestException("Reading " + file + " was interrupted", interrupted);
        } catch (ExecutionException failed) {
            return new Content.Refused(failure(failed.getCause()).in(file));
        }
    }

    /** Work is what counts, so that a busy machine refuses no file that an idle one reads. */
    private static Optional<Content> content(FutureTask<Content> task, Thread thread)
            throws InterruptedException, ExecutionException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        while (threads.getThreadCpuTime(thread.threadId()) < Limits.TIME.toNanos()) {
            try {
                return Optional.of(task.get(1, TimeUnit.SECONDS));
            } catch (TimeoutException stillReading) {
                // It may go on until it has used up its time.
            }
        }
        thread.interrupt();
        return Optional.empty();
    }

    /** The text of a file, where it can be read. */
    public static Optional<ReportText> text(String file, byte[] bytes) {
        return read(file, bytes) instanceof Content.Readable(ReportText text, List<Finding> odd)
                ? Optional.of(text)
                : Optional.empty();
    }

    /** Whether its words do not stand in the file as they are, so that they cannot be searched for in its bytes. */
    public static boolean isPacked(byte[] bytes) {
        return Format.isPacked(bytes);
    }

    /** Parsers of other formats fail in many ways on files that are made to break them. */
    private static Problem failure(Throwable cause) {
        return switch (cause) {
            case StackOverflowError tooDeep -> Problem.TOO_DEEP;
            case OutOfMemoryError tooLarge -> Problem.TOO_MANY_PARTS;
            case RuntimeException stumbled -> Problem.BROKEN_FILE;
            default -> throw new IllegalStateException(cause);
        };
    }

    private static Content content(String file, byte[] bytes) {
        try {
            Format.Opened opened = Format.open(file, bytes);
            ReportText text = TextFile.of(file, DocumentText.of(opened.document()));
            Optional<Finding> refusal = refusal(file, text);
            return refusal.<Content>map(Content.Refused::new)
                    .orElseGet(() -> new Content.Readable(text, findings(file, bytes, opened, text)));
        } catch (UnreadableException unreadable) {
            return new Content.Refused(unreadable.problem().in(file, 0, unreadable.detail()));
        }
    }

    private static Optional<Finding> refusal(String file, ReportText text) {
        if (text.source().text().codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS)
                .count() < FEWEST_LETTERS) {
            return Optional.of(Problem.EMPTY_FILE.in(file));
        }
        return text.lineLongerThan(Limits.LINE).map(line -> Problem.LINE_TOO_LONG.in(file, line, ""));
    }

    private static List<Finding> findings(String file, byte[] bytes, Format.Opened opened, ReportText text) {
        List<Finding> findings = new ArrayList<>();
        Format format = opened.format();
        if (format != Format.TEXT) {
            findings.add(Problem.MADE_FROM.in(file, 0, format.mediaType() + ", SHA-256 " + Digest.sha256(bytes)));
        }
        if (!format.suffixes().contains(suffix(file)) && (Format.named(file).isPresent() || isRefusedByName(file))) {
            findings.add(Problem.OTHER_FORMAT.in(file, 0, "it is " + format.mediaType()));
        }
        int broken = text.source().text().indexOf('\uFFFD');
        for (Problem remark : opened.document().remarks()) {
            int line = remark == Problem.BROKEN_CHARACTERS && broken >= 0 ? text.lineOf(broken) : 0;
            findings.add(remark.in(file, line, ""));
        }
        return findings;
    }

    private static String suffix(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
