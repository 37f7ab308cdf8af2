package org.rapporteur.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "harbour-forum-2", "a1-b2"})
    void groups_of_letters_and_digits_are_a_slug(String text) {
        assertTrue(Slug.isSlug(text));
        assertEquals(text, new Slug(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "é", "a_b", "a b", "a\n"})
    void everything_else_is_refused(String text) {
        assertFalse(Slug.isSlug(text));
        assertThrows(IllegalArgumentException.class, () -> new Slug(text));
    }

    @Test
    void eighty_characters_fit_and_one_more_does_not() {
        assertTrue(Slug.isSlug("a".repeat(80)));
        assertFalse(Slug.isSlug("a".repeat(81)));
    }

    @Test
    void a_number_is_put_behind_and_a_long_slug_is_shortened_for_it() {
        assertEquals(new Slug("forum-2"), new Slug("forum").numbered(2));
        assertEquals(new Slug("a".repeat(78) + "-2"), new Slug("a".repeat(80)).numbered(2));
        assertEquals(new Slug("a".repeat(76) + "-12"), new Slug("a".repeat(76) + "-bc").numbered(12));
    }

    @Test
    void slugs_are_ordered_by_their_text() {
        assertTrue(new Slug("a").compareTo(new Slug("b")) < 0);
    }
}
