/** What one more report costs in a dataset that holds many. */
package org.rapporteur.bench.growth;
