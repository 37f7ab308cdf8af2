/** Texts in several languages, and which of them a reader wants. */
package org.rapporteur.endpoint.language;
