/** Reports of events that never were, as many as are wanted. */
package org.rapporteur.bench.generated;
