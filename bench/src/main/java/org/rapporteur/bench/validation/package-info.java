/** How fast very many graphs are judged, and in how much memory, beside Jena's own validator on one graph of it all. */
package org.rapporteur.bench.validation;
