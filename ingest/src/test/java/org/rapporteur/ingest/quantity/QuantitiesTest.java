package org.rapporteur.ingest.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
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

    @TestFactory
    Stream<DynamicTest> a_day_of_the_year_as_the_CLDR_writes_it_is_no_quantity_in_any_language() {
        return Stream.of(OfficialLanguage.values()).map(language -> DynamicTest.dynamicTest(language.tag(), () -> {
            DateFormat format = DateFormat.getInstanceForSkeleton("MMMMd", new ULocale(language.tag()));
            assertEquals(List.of(), IntStream.rangeClosed(1, 12)
                    .mapToObj(month -> format.format(
                            Date.from(LocalDate.of(2026, month, 5 + month).atTime(12, 0).toInstant(ZoneOffset.UTC))))
                    .filter(words -> !Quantities.in(words, language).isEmpty()).toList());
        }));
    }

    private static boolean reads(String words, int number, OfficialLanguage language) {
        return Quantities.in(words, language).stream().map(quantity -> quantity.value().intValue()).toList()
                .equals(List.of(number));
    }
}
