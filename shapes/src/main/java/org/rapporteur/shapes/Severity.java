package org.rapporteur.shapes;

/** How bad a result is; the three severities of <a href="https://www.w3.org/TR/shacl/#severity">SHACL</a>. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** Probably wrong, but publishable. */
    WARNING,
    /** Wrong: keeps a report from being published. */
    VIOLATION
}
