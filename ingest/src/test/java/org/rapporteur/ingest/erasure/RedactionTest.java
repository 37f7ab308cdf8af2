package org.rapporteur.ingest.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ingest.erasure.Redaction.Scope;

class RedactionTest {
    private static final Traces OTHER = new Traces(Set.of("Marta Novak"), Set.of(), Set.of("novak_m"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna Kowalska       | widzieliśmy Annę Kowalską           | widzieliśmy ████ ████████
            Jan Kowalski        | książka Kowalskiego                 | książka ███████████
            Pia Korhonen        | Korhosen mukaan                     | ████████ mukaan
            Szabó Ilona         | Szabóval és Ilonának                | ████████ és ████████
            Νίκος Παπαδάκης     | του Νίκου Παπαδάκη                  | του █████ ████████
            Νίκος Παπαδάκης     | Mr Nikos Papadakis said             | Mr █████ █████████ said
            Христо Щерев        | Hristo Shterev and Khristo Shterev  | ██████ ███████ and ███████ ███████
            Jürgen Müller       | JÜRGEN MUELLER, J. Müller           | ██████ ███████, █. ██████
            Ludwig van der Berg | van der Berg and L. van der Berg    | ███ ███ ████ and █. ███ ███ ████
            Jonas Petraitis     | Jono Petraičio knyga                | ████ █████████ knyga
            Ana Silva           | #AnaSilva and https://x.example/ana-silva | #████████ and https://x.example/███-█████
            José Peña           | in/jos%C3%A9-pe%C3%B1a              | in/█████████-█████████
            José Peña           | jose.pena@lab.example               | █████████@lab.example
            Mark Green          | In May the market was green, Mark.  | In May the market was █████, ████.
            """)
    void all_forms_of_a_name_go(String name, String text, String expected) {
        Redaction redaction = Redaction.of(new Traces(Set.of(name), Set.of(), Set.of()), OTHER, Scope.MENTIONED);
        String without = redaction.of(text);
        assertEquals(expected, without);
        assertEquals(text.codePointCount(0, text.length()), without.codePointCount(0, without.length()));
        assertEquals(without, redaction.of(without));
    }

    @Test
    void other_people_keep_their_full_names_and_handles() {
        Redaction redaction = Redaction.of(new Traces(Set.of("Marta Velinova"), Set.of(), Set.of("marta_v")), OTHER,
                Scope.MENTIONED);
        assertEquals("Marta Novak (@novak_m) met █████, @███████.",
                redaction.of("Marta Novak (@novak_m) met Marta, @marta_v."));
    }

    @Test
    void elsewhere_a_part_of_the_name_is_not_enough() {
        Redaction redaction = Redaction.of(new Traces(Set.of("Marta Velinova"), Set.of(), Set.of("velmart")), OTHER,
                Scope.ELSEWHERE);
        assertFalse(redaction.finds("Marta and Velinova"));
        assertEquals("█████ ████████, █. ████████, @███████", redaction.of("Marta Velinova, M. Velinova, @VelMart"));
    }

    /** As bytes of a program, or UTF-8 that is read as UTF-16, look. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "ab1", "\u6463\u7a71", "\u0416", "\u03b1\u0301"})
    void a_word_without_end_takes_no_more_time_than_its_length(String part) {
        Redaction redaction = Redaction.of(new Traces(Set.of("Marta Velinova"), Set.of(), Set.of()), OTHER,
                Scope.ELSEWHERE);
        String run = part.repeat(50_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertFalse(redaction.finds(run)));
        assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> assertTrue(redaction.finds(run + "martavelinova" + run)));
    }

    @Test
    void a_slug_loses_the_words_of_the_name() {
        Redaction redaction = Redaction.of(new Traces(Set.of("Marta Velinova"), Set.of(), Set.of()), Traces.NONE,
                Scope.MENTIONED);
        assertEquals("the-award-2", redaction.slug("the-marta-velinova-award-2"));
        assertEquals("", redaction.slug("velinova"));
        assertEquals("river-towns", redaction.slug("river-towns"));
    }
}
