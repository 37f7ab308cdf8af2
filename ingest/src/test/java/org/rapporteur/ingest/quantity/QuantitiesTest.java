package org.rapporteur.ingest.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.rapporteur.ontology.OfficialLanguage;

class QuantitiesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "quantities.tsv", delimiter = '\t', quoteCharacter = '~')
    void a_number_is_read_as_it_is_written(String tag, String text, String values) {
        OfficialLanguage language = OfficialLanguage.ofTag(tag).orElseThrow();
        assertEquals(values == null ? "" : values,
                String.join(" ",
                        Quantities.in(text, language).stream()
                                .map(quantity -> quantity.value().stripTrailingZeros().toPlainString()).toList()),
                text);
    }

    @TestFactory
    Stream<DynamicTest> what_the_CLDR_spells_is_read_in_each_language_with_blanks_for_hyphens_and_none() {
        return Stream.of(OfficialLanguage.values()).map(language -> DynamicTest.dynamicTest(language.tag(), () -> {
            RuleBasedNumberFormat format = new RuleBasedNumberFormat(new ULocale(language.tag()),
                    RuleBasedNumberFormat.SPELLOUT);
            assertEquals(List.of(), IntStream.rangeClosed(2, 1999).filter(number -> {
                String words = format.format(number).replace("\u00AD", "");
                return !reads(words, number, language) || !reads(words.replace('-', ' '), number, language);
            }).boxed().toList());
        }));
    }

    private static boolean reads(String words, int number, OfficialLanguage language) {
        return Quantities.in(words, language).stream().map(quantity -> quantity.value().intValue()).toList()
                .equals(List.of(number));
    }
}
