/**
 * In which language a report is written: decided on the whole document, never on a heading or a line of names, where
 * detectors guess.
 */
package org.rapporteur.ingest.language;
