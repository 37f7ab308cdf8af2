package org.rapporteur.endpoint.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityTagsTest {
    @Test
    void each_part_counts() {
        assertEquals(EntityTags.of("a", "b"), EntityTags.of("a", "b"));
        assertNotEquals(EntityTags.of("a", "b"), EntityTags.of("ab", ""));
    }

    @Test
    void another_program_is_told_from_this_one(@TempDir Path folder) throws IOException {
        Path one = Files.writeString(folder.resolve("one.jar"), "a");
        Path other = Files.writeString(folder.resolve("other.jar"), "b");
        assertNotEquals(EntityTags.digestOf(one), EntityTags.digestOf(other));
        assertEquals("", EntityTags.digestOf(folder));
    }
}
