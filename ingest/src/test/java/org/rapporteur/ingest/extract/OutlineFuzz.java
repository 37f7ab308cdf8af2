package org.rapporteur.ingest.extract;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rapporteur.ingest.assemble.WorkAssembly;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ingest.read.TextFile;
import org.rapporteur.ontology.OfficialLanguage;

/** Bytes as a text in some language: its outline and its facts, all of which must stand in it. */
class OutlineFuzz {
    private static final OfficialLanguage[] LANGUAGES = OfficialLanguage.values();

    @FuzzTest(maxDuration = "20s")
    void outline(byte[] input) {
        if (input.length < 2) {
            return;
        }
        OfficialLanguage language = LANGUAGES[Math.floorMod(input[0] - 'A', LANGUAGES.length)];
        ReportText text = TextFile.of("report.txt", new String(input, 1, input.length - 1, StandardCharsets.UTF_8));
        WorkFacts facts = WorkAssembly.of("report", new TreeMap<>(Map.of(language, Extraction.of(text, language))));
        int[] letters = text.source().text().codePoints().toArray();
        quotes(facts, quote -> check(quote, letters));
    }

    private static void check(Quote quote, int[] letters) {
        if (quote.range().end() > letters.length) {
            throw new AssertionError(quote + " in a text of " + letters.length);
        }
        String there = new String(letters, quote.range().begin(), quote.range().end() - quote.range().begin());
        if (there.isBlank()) {
            throw new AssertionError(quote + " where nothing stands");
        }
    }

    private static void quotes(Object value, Consumer<Quote> found) {
        switch (value) {
            case Quote quote -> found.accept(quote);
            case SourceText source -> {
            }
            case Optional<?> optional -> optional.ifPresent(inside -> quotes(inside, found));
            case Collection<?> several -> several.forEach(inside -> quotes(inside, found));
            case Map<?, ?> map -> quotes(map.values(), found);
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    quotes(component(record, component), found);
                }
            }
            default -> {
            }
        }
    }

    private static Object component(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException never) {
            throw new IllegalStateException(never);
        }
    }
}
