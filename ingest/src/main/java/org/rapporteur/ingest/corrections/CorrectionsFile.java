package org.rapporteur.ingest.corrections;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.rapporteur.ingest.IngestException;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ingest.read.TextFile;
import org.rapporteur.shapes.dataset.Finding;

/**
 * A file of corrections as an editor wrote it, in Turtle.
 *
 * @param path where it lies; file names in it are relative to its folder
 * @param bytes its content
 * @param lines what it says
 * @param findings what of it is no Turtle
 */
public record CorrectionsFile(Path path, byte[] bytes, List<Line> lines, List<Finding> findings) {
    /** What a file must be called to be one of corrections. */
    public static final String NAME = "corrections.ttl";

    private static final Set<Namespace> NAMESPACES = Vocabulary.PREFIXES.entrySet().stream()
            .map(prefix -> new SimpleNamespace(prefix.getKey(), prefix.getValue())).collect(Collectors.toSet());

    public CorrectionsFile {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** Whether a file is one of corrections, by its name. */
    public static boolean isNamedSo(Path file) {
        return file.getFileName().toString().equals(NAME);
    }

    /**
     * Reads a file; what is no Turtle is left out with a finding, the rest holds.
     *
     * @param base what relative IRIs are relative to: the base of the dataset
     * @throws IngestException when the disk refuses
     */
    public static CorrectionsFile read(Path path, String base) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            Optional<String> text = TextFile.decode(NAME, bytes).map(ReportText::source).map(source -> source.text());
            return text.map(turtle -> new Reader(path, bytes, turtle, base).read())
                    .orElseGet(() -> new CorrectionsFile(path, bytes, List.of(),
                            List.of(new Finding("not-utf-8", Finding.Severity.error, NAME, 0,
                                    "the file is no text in UTF-8", "save it as plain text in UTF-8"))));
        } catch (IOException failure) {
            throw new IngestException("Reading " + path + " failed", failure);
        }
    }

    /** Reads again and again, each time without the statement that the parser stumbled over. */
    private static final class Reader {
        private final Path path;
        private final byte[] bytes;
        private final String base;
        private final String[] rows;
        private final List<Finding> findings = new ArrayList<>();

        Reader(Path path, byte[] bytes, String turtle, String base) {
            this.path = path;
            this.bytes = bytes;
            this.base = base;
            this.rows = turtle.split("\n", -1);
        }

        CorrectionsFile read() {
            List<Line> lines = new ArrayList<>();
            boolean mended;
            do {
                lines.clear();
                mended = parse(lines).map(this::leaveOut).orElse(false);
            } while (mended);
            return new CorrectionsFile(path, bytes, lines, findings);
        }

        private Optional<RDFParseException> parse(List<Line> lines) {
            RDFParser parser = Rio.createParser(RDFFormat.TURTLE);
            parser.set(BasicParserSettings.NAMESPACES, NAMESPACES);
            int[] row = {1};
            parser.setParseLocationListener((line, column) -> row[0] = (int) line);
            parser.setRDFHandler(new AbstractRDFHandler() {
                @Override
                public void handleStatement(Statement statement) {
                    lines.add(new Line(statement, row[0]));
                }
            });
            try {
                parser.parse(new StringReader(String.join("\n", rows)), base);
                return Optional.empty();
            } catch (RDFParseException syntax) {
                return Optional.of(syntax);
            } catch (IOException never) {
                throw new IngestException("Reading " + path + " failed", never);
            }
        }

        private boolean leaveOut(RDFParseException syntax) {
            int at = Math.clamp(syntax.getLineNumber(), 1, rows.length) - 1;
            int before = at - 1;
            while (before >= 0 && words(before).isEmpty()) {
                before--;
            }
            boolean unfinished = before >= 0 && !words(before).matches("(?s).*[.;,]");
            Set<Integer> statement = unfinished ? statement(before, before) : statement(at, end(at));
            findings.add(new Finding("corrections-syntax", Finding.Severity.error, NAME, (unfinished ? before : at) + 1,
                    syntax.getMessage().replaceFirst("\\s*\\[line \\d+.*$", ""),
                    unfinished ? "end each statement with a full stop" : "compare with the examples"));
            boolean something = statement.stream().anyMatch(row -> !words(row).isEmpty());
            statement.forEach(row -> rows[row] = "");
            return something;
        }

        private Set<Integer> statement(int from, int to) {
            Set<Integer> statement = new LinkedHashSet<>();
            int first = from;
            while (first > 0 && !words(first - 1).endsWith(".") && !words(first - 1).isEmpty()) {
                first--;
            }
            for (int row = first; row <= to; row++) {
                statement.add(row);
            }
            return statement;
        }

        private int end(int from) {
            int row = from;
            while (row < rows.length - 1 && !words(row).endsWith(".") && !words(row + 1).isEmpty()) {
                row++;
            }
            return row;
        }

        /** A row without its comment; the number sign of an IRI has no blank before it. */
        private String words(int row) {
            return rows[row].replaceFirst("(^|\\s)#.*$", "").strip();
        }
    }
}
