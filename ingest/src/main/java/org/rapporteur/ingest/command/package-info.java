/** The command line: one class for each command, around {@link org.rapporteur.ingest.publish}. */
package org.rapporteur.ingest.command;
