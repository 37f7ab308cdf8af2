package org.rapporteur.endpoint.sparql;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.rapporteur.endpoint.http.Refusal;

/**
 * Lets a single match of a regular expression, which may take for ever, be stopped with its query, and calls no functions
 * but those of the standards.
 */
final class StoppableExpressions extends ExprTransformApplyElementTransform {
    /** The planner would compute what is constant before there is a query to stop. */
    private static final ExprEvalException NOT_YET = new ExprEvalException("no query runs");

    private static final List<String> ENGINES_OWN = List.of("java:", "http://jena.apache.org/ARQ/",
            "http://jena.hpl.hp.com/ARQ/");

    StoppableExpressions(ElementTransform elements) {
        super(elements);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return switch (function) {
            case E_Regex regex -> new Regex(arguments);
            case E_StrReplace replace -> new Replace(arguments);
            case E_Function called -> super.transform(require(called), arguments);
            default -> super.transform(function, arguments);
        };
    }

    /** Functions of the engine's own can wait for ever, look around or load classes: none of them is SPARQL's. */
    private static E_Function require(E_Function called) {
        if (ENGINES_OWN.stream().anyMatch(called.getFunctionIRI()::startsWith)) {
            throw Refusal.badRequest("The function <" + called.getFunctionIRI()
                    + "> is not available: those of SPARQL and of XPath are");
        }
        return called;
    }

    private static String string(String function, NodeValue argument) {
        return NodeValueOps.checkAndGetStringLiteral(function, argument).getLiteralLexicalForm();
    }

    private static final class Regex extends E_Regex {
        private volatile Compiled last = Compiled.of("", "");

        Regex(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments, FunctionEnv query) {
            String text = string("REGEX", arguments.get(0));
            last = last.or(string("REGEX", arguments.get(1)),
                    arguments.size() > 2 ? string("REGEX", arguments.get(2)) : "");
            return NodeValue.makeBoolean(last.pattern().matcher(StoppableText.of(text, query)).find());
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            throw NOT_YET;
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Regex(arguments);
        }
    }

    private static final class Replace extends E_StrReplace {
        private volatile Compiled last = Compiled.of("", "");

        Replace(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), arguments.get(2), arguments.size() > 3 ? arguments.get(3) : null);
        }

        /** Finds all matches first: they can be stopped, and once they are found, so they are again. */
        @Override
        public NodeValue eval(List<NodeValue> arguments, FunctionEnv query) {
            String text = string("REPLACE", arguments.getFirst());
            last = last.or(string("REPLACE", arguments.get(1)),
                    arguments.size() > 3 ? string("REPLACE", arguments.get(3)) : "");
            last.pattern().matcher(StoppableText.of(text, query)).results().count();
            return super.eval(arguments);
        }

        @Override
        public NodeValue eval(List<NodeValue> arguments) {
            throw NOT_YET;
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(arguments);
        }
    }

    /** A regular expression is mostly the same for all solutions. */
    private record Compiled(String expression, String flags, Pattern pattern) {
        static Compiled of(String expression, String flags) {
            return new Compiled(expression, flags, RegexEngine.makePattern("REGEX", expression, flags));
        }

        Compiled or(String otherExpression, String otherFlags) {
            return expression.equals(otherExpression) && flags.equals(otherFlags)
                    ? this
                    : of(otherExpression, otherFlags);
        }
    }

    /** A text of which no letter is read once the query was stopped. */
    private record StoppableText(String text, RunningQuery turn) implements CharSequence {
        static StoppableText of(String text, FunctionEnv query) {
            RunningQuery turn = RunningQuery.in(query.getContext());
            turn.pass();
            return new StoppableText(text, turn);
        }

        @Override
        public char charAt(int index) {
            if (turn.isStopped()) {
                throw new QueryCancelledException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.subSequence(from, to);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
