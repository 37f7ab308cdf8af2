/**
 * How fast queries are answered, beside Fuseki over the same quads: {@link org.rapporteur.bench.queries.Content} is made
 * once, each {@link org.rapporteur.bench.queries.ServerProcess} serves it in a process of its own, and the
 * {@link org.rapporteur.bench.queries.Race} asks both the same in turns.
 */
package org.rapporteur.bench.queries;
