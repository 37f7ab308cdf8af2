/** Measures what the other modules do, on texts made for it. Nothing depends on this module. */
package org.rapporteur.bench;
