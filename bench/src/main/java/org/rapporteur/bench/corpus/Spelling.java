package org.rapporteur.bench.corpus;

/** How one report writes a name. */
enum Spelling {
    USUAL, TYPO, INITIAL, MIDDLE_NAME, DOCTOR, PROFESSOR, FOREIGN;
}
