package org.rapporteur.ingest.erasure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ingest.erasure.Redaction.Scope;

class ContactLinesTest {
    private static final Traces PERSON = new Traces(Set.of("Ravi Ostergaard"), Set.of(), Set.of());
    private static final Traces OTHERS = new Traces(Set.of("Lene Fisker"), Set.of(), Set.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ravi Ostergaard, kiteman@sky.example, https://faces.example/kiteman | kiteman
            https://faces.example/u/gust_7 - Ravi Ostergaard                    | gust_7
            Ravi Ostergaard (https://www.faces.example/@gust7), and @gust7 says | gust7
            Ostergaard: ORCID 0000-0002-1825-0097                               | 0000-0002-1825-0097
            Ravi Ostergaard / ORCID 0000 0002 1825 0097                         | 0000 0002 1825 0097
            Tel. R. Ostergaard: +45 32 10 98 76                                 | +45 32 10 98 76
            RAVI OSTERGAARD~gust7@sky.example~later gust7 came                  | gust7
            Ravi Ostergaard~Web: https://faces.example/people/4711              | 4711
            Lene Fisker lene77@sky.example, Ravi Ostergaard gust7@sky.example   | gust7
            """)
    void what_the_person_is_reached_by_goes(String text, String trace) {
        String left = without(text);
        assertFalse(left.contains(trace), left);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ravi Ostergaard gust7@sky.example, Lene Fisker lene77@sky.example   | lene77@sky.example
            Lene Fisker lene77@sky.example, Ravi Ostergaard gust7@sky.example   | lene77@sky.example
            Ravi Ostergaard~Lene Fisker https://faces.example/lene77            | https://faces.example/lene77
            Ravi Ostergaard, contact@sky.example~Contact us                     | Contact us
            Ravi Ostergaard, pilot~~press@sky.example                           | press@sky.example
            Ravi Ostergaard, pilot, https://sky.example                         | https://sky.example
            Ravi Ostergaard counted 1 200 300 kites in 2024, 12 of them in 1999 | 1 200 300 kites in 2024, 12 of them in 1999
            """)
    void what_others_are_reached_by_stays(String text, String kept) {
        String left = without(text);
        assertTrue(left.contains(kept), left);
    }

    private static String without(String lines) {
        String text = lines.replace('~', '\n');
        Traces traces = ContactLines.added(PERSON, OTHERS, List.of(text));
        return Redaction.of(traces, OTHERS, Scope.MENTIONED).of(text);
    }
}
