package org.rapporteur.endpoint.sparql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;
import org.rapporteur.endpoint.http.Problem;

/**
 * Where a query stops being SPARQL, and what stands there. What Jena's parser says of it are the names of its tokens, and
 * all that might have stood there instead.
 */
record SyntaxError(String what, long line, long column) {
    /** The exception's own position is the token before the one that its message names. */
    private static final Pattern POSITION = Pattern.compile("at line (\\d{1,9}), column (\\d{1,9})");
    private static final Pattern PARSER = Pattern.compile("^(Encountered|Lexical error)\\b.*", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("^Encountered \"<EOF>\"|Encountered: <EOF>$");
    /** What was read of the word that cannot be read; the position is behind it. */
    private static final Pattern BEGUN = Pattern.compile("after prefix \"(.*)\"", Pattern.DOTALL);
    private static final String ESCAPE = "\\\\u\\p{XDigit}{4}|\\\\.";
    private static final Pattern PREFIX = Pattern.compile("^Line \\d+, column \\d+: *");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_:?$@-]{1,40}|\\P{Cntrl}");

    static SyntaxError of(QueryParseException notSparql, String query) {
        String message = String.valueOf(notSparql.getMessage());
        if (!PARSER.matcher(message).matches()) {
            return new SyntaxError(PREFIX.matcher(message.lines().findFirst().orElse("")).replaceFirst(""),
                    notSparql.getLine(), notSparql.getColumn());
        }
        Matcher named = POSITION.matcher(message);
        boolean found = named.find();
        long line = found ? Long.parseLong(named.group(1)) : notSparql.getLine();
        long column = Math.max(1, (found ? Long.parseLong(named.group(2)) : notSparql.getColumn()) - begun(message));
        return new SyntaxError(END.matcher(message).find() ? "the query ends too early" : stranger(query, line, column),
                Math.max(1, line), column);
    }

    private static int begun(String message) {
        Matcher begun = BEGUN.matcher(message);
        return begun.find() ? begun.group(1).replaceAll(ESCAPE, "x").length() : 0;
    }

    private static String stranger(String query, long line, long column) {
        List<String> lines = query.lines().toList();
        String text = line < 1 || line > lines.size() ? "" : lines.get((int) line - 1);
        String rest = column > text.length() ? "" : text.substring((int) column - 1);
        Matcher word = WORD.matcher(rest);
        if (rest.startsWith("'") || rest.startsWith("\"")) {
            return "the text that begins here has no end, or what cannot be in it";
        }
        return word.lookingAt() ? "'" + word.group() + "' cannot stand here" : "this is no SPARQL any more";
    }

    Problem problem() {
        return Problem.syntax(line > 0 && column > 0 ? "Line " + line + ", column " + column + ": " + what : what, line,
                column);
    }
}
