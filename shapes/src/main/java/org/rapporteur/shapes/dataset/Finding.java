package org.rapporteur.shapes.dataset;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * Something odd in a report, said so that its editor can mend it.
 *
 * @param code what kind of oddity, such as {@code unknown-heading}
 * @param severity how bad it is
 * @param file the name of the report file
 * @param line the line in the source text, from 1; 0 where it concerns the whole file
 * @param message what is odd
 * @param advice what to do about it
 */
@JsonbPropertyOrder({"code", "severity", "file", "line", "message", "advice"})
public record Finding(String code, Severity severity, String file, int line, String message, String advice) {
    /** How bad a finding is; only an error keeps a report from being published. */
    public enum Severity {
        info, warning, error
    }

    /** The form compilers use, so that editors can jump to it: {@code file:line: code: message}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + code + ": " + message + (advice.isEmpty() ? "" : " (" + advice + ")");
    }
}
