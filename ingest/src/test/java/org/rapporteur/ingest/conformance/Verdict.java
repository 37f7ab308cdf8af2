package org.rapporteur.ingest.conformance;

import java.util.Locale;

/**
 * What every SHACL engine must agree on about one result.
 *
 * @param focusNode what is wrong
 * @param shape the shape that says so
 * @param component the kind of constraint, by local name
 * @param severity how bad it is, by local name in capitals
 */
record Verdict(String focusNode, String shape, String component, String severity) implements Comparable<Verdict> {
    static Verdict of(String focusNode, String shape, String component, String severity) {
        return new Verdict(focusNode, shape,
                component.substring(component.indexOf('#') + 1).replace("ConstraintComponent", ""),
                severity.substring(severity.indexOf('#') + 1).toUpperCase(Locale.ROOT));
    }

    /** Whether it keeps a graph from being published. */
    boolean violation() {
        return severity.equals("VIOLATION");
    }

    @Override
    public int compareTo(Verdict other) {
        return toString().compareTo(other.toString());
    }
}
