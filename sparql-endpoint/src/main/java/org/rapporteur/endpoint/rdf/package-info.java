/** How a graph becomes bytes: the RDF formats that are offered, their media types, suffixes and prefixes. */
package org.rapporteur.endpoint.rdf;
