/** Whether what is published conforms to our own shapes and to those of the EU's own models, on two SHACL engines. */
package org.rapporteur.ingest.conformance;
