package org.rapporteur.shapes;

/**
 * Where the evidence says that a thing was read.
 *
 * @param passage the IRI of the passage
 * @param file the file of the source text, from the root of the dataset directory
 * @param line its line there, from 1
 */
public record Place(String passage, String file, int line) {}
