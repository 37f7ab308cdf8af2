/** Numbers in texts of any official language: digits, decimals, multiples and numbers written as words. */
package org.rapporteur.ingest.quantity;
