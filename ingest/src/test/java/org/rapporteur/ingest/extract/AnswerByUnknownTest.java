package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.shapes.dataset.Finding;

class AnswerByUnknownTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Answer (Dr Gorse): In May, of course.|Dr Gorse",
            "Hazel Sloe: In May, of course.|Hazel Sloe", "Answer: Prof. Sloe: In May.|Prof. Sloe",
            "Quill: In May, of course.|Quill"})
    void the_finding_quotes_the_name_alone(String answer, String name) {
        String text = """
                Title: Hedges and lanes
                Speakers
                Bryony Quill, warden, Hedgerow Trust
                Linnet Quill, teacher, Lane School
                Questions and answers
                Question: Who cuts the hedge?
                %s
                """.formatted(answer);
        Finding finding = Extraction
                .of(new ReportText(new SourceText("a.txt", "0".repeat(64), text)), OfficialLanguage.EN).findings()
                .stream().filter(found -> found.code().equals("answer-by-unknown")).findFirst().orElseThrow();
        assertTrue(finding.message().startsWith("'" + name + "' before an answer"), finding.message());
        assertEquals(7, finding.line());
    }
}
