package org.rapporteur.bench.corpus;

import java.util.List;
import java.util.Optional;

/**
 * Something that reports are written about.
 *
 * @param order its place in time
 * @param series the key of the series' name
 * @param number its number in the series, from 1; 0 where there is no series
 * @param theme the key of its theme
 * @param afterRenaming whether the bodies that were renamed have their new names
 */
record Event(String id, int order, Optional<String> series, int number, String theme, int day, int month, int year,
        String place, Organisation organiser, int registered, int attended, boolean afterRenaming,
        List<Appearance> appearances) {
    Event {
        appearances = List.copyOf(appearances);
    }
}
