/**
 * What each language calls the parts of a report: data, one file a language, so that a language is added without code.
 */
package org.rapporteur.ingest.lexicon;
