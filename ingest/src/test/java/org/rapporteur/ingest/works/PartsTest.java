package org.rapporteur.ingest.works;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartsTest {
    @Test
    void files_whose_names_differ_by_a_language_are_in_one_part() {
        assertEquals(List.of(paths("in/a.de.txt", "in/a.fr.txt", "in/a.mt.txt"), paths("in/b.de.txt")),
                new Parts(2).of(paths("in/b.de.txt", "in/a.fr.txt", "in/a.mt.txt", "in/a.de.txt")));
    }

    @Test
    void files_in_folders_named_after_a_language_are_in_one_part() {
        assertEquals(List.of(paths("de/a.txt", "fr/a.txt"), paths("de/b.txt", "fr/b.txt")),
                new Parts(2).of(paths("de/a.txt", "de/b.txt", "fr/a.txt", "fr/b.txt")));
    }

    @Test
    void files_named_after_a_language_are_in_one_part_with_those_of_their_folder() {
        assertEquals(List.of(paths("a/de.txt", "a/fr.txt"), paths("b/de.txt", "b/fr.txt")),
                new Parts(1).of(paths("b/fr.txt", "a/fr.txt", "b/de.txt", "a/de.txt")));
    }

    @Test
    void no_files_are_one_part() {
        assertEquals(List.of(List.of()), Parts.OF_A_THOUSAND.of(List.of()));
    }

    private static List<Path> paths(String... files) {
        return Stream.of(files).map(Path::of).toList();
    }
}
