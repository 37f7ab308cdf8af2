/** Reports that lost, broke, joined and moved some of their lines, and how well their versions are still brought together. */
package org.rapporteur.ingest.mutation;
