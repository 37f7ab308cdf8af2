/** What people found in reports by reading, and tests that compare with it. */
package org.rapporteur.ingest.gold;
