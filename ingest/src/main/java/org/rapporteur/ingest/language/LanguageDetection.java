package org.rapporteur.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.rapporteur.ontology.OfficialLanguage;

/** Tells which official language a text is in. */
public final class LanguageDetection {
    private static final Pattern LANGUAGE_FREE = Pattern.compile("(?:https?://|www\\.)\\S+|[@#]\\S+|\\d+");
    /** Standard Estonian and Standard Latvian, of Estonian and Latvian as a whole (ISO 639-3). */
    private static final Map<String, String> STANDARD_FORMS = Map.of("ekk", "est", "lvs", "lav");
    private static final int ENOUGH = 20_000;
    /** A close relative that is no official language may win by a little; this much less is still taken as official. */
    private static final double RELATIVE = 0.5;

    /** By so much another language must fit a paragraph better than that of the document. */
    private static final double CLEARLY = 4;

    private final LanguageDetectorModel model = load();

    private static LanguageDetectorModel load() {
        try (InputStream bytes = LanguageDetectorModel.class.getResourceAsStream("/langdetect-183.bin")) {
            return new LanguageDetectorModel(bytes);
        } catch (IOException damagedJar) {
            throw new UncheckedIOException("Reading the language detection model from the class path failed",
                    damagedJar);
        }
    }

    /**
     * The language of a document.
     *
     * @return the detected official language; or, when another language fits much better, its ISO 639-3 code
     */
    public Detected detect(String text) {
        String words = LANGUAGE_FREE.matcher(text).replaceAll(" ");
        String sample = words.substring(0, Math.min(words.length(), ENOUGH));
        Language[] ranking = new LanguageDetectorME(model).predictLanguages(sample);
        Language best = ranking[0];
        return confidences(ranking).entrySet().stream().max(Map.Entry.comparingByValue())
                .filter(official -> official.getValue() >= best.getConfidence() * RELATIVE)
                .<Detected>map(official -> new Detected.Official(official.getKey(), official.getValue()))
                .orElseGet(() -> new Detected.Other(best.getLang()));
    }

    /**
     * The official language of a paragraph, where it is clearly another than that of its document.
     *
     * @param text long enough to tell: a detector is not to be trusted on a heading or a name
     */
    public Optional<OfficialLanguage> differing(String text, OfficialLanguage document) {
        String words = LANGUAGE_FREE.matcher(text).replaceAll(" ");
        Map<OfficialLanguage, Double> confidences = confidences(new LanguageDetectorME(model).predictLanguages(words));
        return confidences.entrySet().stream().max(Map.Entry.comparingByValue())
                .filter(best -> best.getValue() >= CLEARLY * confidences.getOrDefault(document, 0.0))
                .map(Map.Entry::getKey).filter(language -> language != document);
    }

    /** An official language may be among the languages of the model twice, whole and by its standard form. */
    private static Map<OfficialLanguage, Double> confidences(Language[] ranking) {
        Map<OfficialLanguage, Double> confidences = new EnumMap<>(OfficialLanguage.class);
        for (Language language : ranking) {
            OfficialLanguage.ofIso3(STANDARD_FORMS.getOrDefault(language.getLang(), language.getLang()))
                    .ifPresent(official -> confidences.merge(official, language.getConfidence(), Double::sum));
        }
        return confidences;
    }

    /** What was detected. */
    public sealed interface Detected {
        /** An official language, with a confidence between 0 and 1. */
        record Official(OfficialLanguage language, double confidence) implements Detected {}

        /** A language that is not supported, by its ISO 639-3 code. */
        record Other(String iso3) implements Detected {}
    }
}
