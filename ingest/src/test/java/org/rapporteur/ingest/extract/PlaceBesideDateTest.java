package org.rapporteur.ingest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rapporteur.ingest.extract.ReportFacts.OccasionMention;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ontology.OfficialLanguage;

class PlaceBesideDateTest {
    @ParameterizedTest
    @CsvFileSource(resources = "places.tsv", delimiter = '\t', quoteCharacter = '~')
    void a_line_with_a_date_also_says_where_it_was(String tag, String line, String place) {
        OfficialLanguage language = OfficialLanguage.ofTag(tag).orElseThrow();
        String text = "Tools and Timber of the Hills\n" + line + "\n";
        OccasionMention occasion = Extraction
                .of(new ReportText(new SourceText("a.txt", "0".repeat(64), text)), language).occasion();
        assertEquals(Optional.ofNullable(place), occasion.place().map(Quote::text), line);
        assertTrue(!occasion.dates().isEmpty(), line);
    }
}
