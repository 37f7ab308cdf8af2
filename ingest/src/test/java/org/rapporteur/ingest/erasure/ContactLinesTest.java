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
            Ravi Ostergaard, +359 2 555 0147~~or 00359 2 5550147 on Sundays     | 5550147
            Ravi Ostergaard, +45 (0)32 10 98 76~~From Odense dial 032-109876.   | 109876
            Ravi Ostergaard, 0035932109876~~call (+359) 32/10 98 76             | 98 76
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
            Ravi Ostergaard, 01.02.2026, 09.00, +45 32 10 98 76~~01.02.2026     | ~~01.02.2026
            Ravi Ostergaard, +45 32 10 98 76~~Fire brigade: +45 32 10 98 77     | +45 32 10 98 77
            Ravi Ostergaard counted 1 200 300 kites in 2024, 12 of them in 1999 | 1 200 300 kites in 2024, 12 of them in 1999
            """)
    void what_others_are_reached_by_stays(String text, String kept) {
        String left = without(text);
        assertTrue(left.contains(kept.replace('~', '\n')), left);
    }

    private static String without(String lines) {
        String text = lines.replace('~', '\n');
        Traces traces = ContactLines.added(PERSON, OTHERS, List.of(text));
        return Redaction.of(traces, OTHERS, Scope.MENTIONED).of(text);
    }
}
