package org.rapporteur.bench.corpus;

/** A person's name in one spelling. */
record Name(String given, String surname) {
    static Name of(String cell) {
        int slash = cell.indexOf('/');
        return new Name(cell.substring(0, slash), cell.substring(slash + 1));
    }

    String inOrder() {
        return given + " " + surname;
    }

    String surnameFirst() {
        return surname + " " + given;
    }

    Name with(String newGiven, String newSurname) {
        return new Name(newGiven, newSurname);
    }
}
