/** Report files become works: which files are language versions of one report. */
package org.rapporteur.ingest.works;
