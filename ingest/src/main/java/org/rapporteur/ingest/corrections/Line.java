package org.rapporteur.ingest.corrections;

import org.eclipse.rdf4j.model.Statement;

/**
 * One thing that an editor says.
 *
 * @param number the line of the file that it ends in, from 1
 */
record Line(Statement statement, int number) {
    String subject() {
        return statement.getSubject().stringValue();
    }

    String object() {
        return statement.getObject().stringValue();
    }
}
