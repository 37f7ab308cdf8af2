package org.rapporteur.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"See https://towns.example/plan. | https://towns.example/plan",
            "(www.towns.example/a) | https://www.towns.example/a",
            "here:www.towns.example/b | https://www.towns.example/b",
            "towns.example/c, and more | https://towns.example/c",
            "https://video.example/watch?v=a1&t=2 | https://video.example/watch?v=a1&t=2",
            "https://wiki.example/Wien_(Fluss) | https://wiki.example/Wien_(Fluss)"})
    void an_address_ends_where_the_sentence_goes_on(String text, String url) {
        assertEquals(List.of(url), Link.in(text).stream().map(Link::url).toList());
    }

    @ParameterizedTest
    @CsvSource({"mail ada@towns.example", "and/or", "z.B./u.a.", "javascript:alert(1)", "ftp://files.example/plan.pdf",
            "https://"})
    void other_text_is_no_address(String text) {
        assertEquals(List.of(), Link.in(text));
    }

    @Test
    void spellings_of_one_address_have_one_key() {
        assertEquals(1, List.of("https://www.Towns.example/a/", "http://towns.example/a", "towns.example/a").stream()
                .map(text -> Link.in(text).getFirst().key()).distinct().count());
    }
}
