package org.rapporteur.ingest.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({"www.bay.example/a,https://www.bay.example/a", "http://bay.example,http://bay.example",
            "HTTPS://bay.example/?q=1#x,https://bay.example/?q=1#x", "bay.example/a b|c,https://bay.example/a%20b%7Cc",
            "bay.example/100%,https://bay.example/100%25", "bay.example/%C3%A9,https://bay.example/%C3%A9",
            "bay.example/a#b#c,https://bay.example/a#b%23c", "http://localhost:8080/x,http://localhost:8080/x",
            "залив.example/път,https://залив.example/път"})
    void what_reports_write_becomes_an_iri(String written, String iri) {
        assertEquals(Optional.of(iri), WebAddress.iri(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "somebody@bay.example", "mailto:somebody@bay.example", "ftp://bay.example/",
            "https://me@bay.example/", "not an address", "word", "https://", "javascript:alert(1)"})
    void what_is_no_web_address_is_none(String written) {
        assertEquals(Optional.empty(), WebAddress.iri(written));
    }
}
