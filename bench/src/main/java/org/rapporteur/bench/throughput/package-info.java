/** How fast very many reports are published, and in how much memory. */
package org.rapporteur.bench.throughput;
