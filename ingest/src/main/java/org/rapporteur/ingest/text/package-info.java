/**
 * What a reader sees in words without knowing the language: names across scripts, links and accounts, numerals.
 */
package org.rapporteur.ingest.text;

