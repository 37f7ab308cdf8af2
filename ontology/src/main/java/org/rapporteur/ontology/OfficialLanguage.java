package org.rapporteur.ontology;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of the 24 official languages of the European Union. */
public enum OfficialLanguage {
    BG("bul", "български"), CS("ces", "čeština"), DA("dan", "dansk"), DE("deu", "Deutsch"), EL("ell", "ελληνικά"), EN(
            "eng", "English"), ES("spa", "español"), ET("est", "eesti"), FI("fin", "suomi"), FR("fra", "français"), GA(
                    "gle", "Gaeilge"), HR("hrv", "hrvatski"), HU("hun", "magyar"), IT("ita", "italiano"), LT("lit",
                            "lietuvių"), LV("lav", "latviešu"), MT("mlt", "Malti"), NL("nld", "Nederlands"), PL("pol",
                                    "polski"), PT("por", "português"), RO("ron", "română"), SK("slk",
                                            "slovenčina"), SL("slv", "slovenščina"), SV("swe", "svenska");

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/language/";

    private final String iso3;
    private final String endonym;

    OfficialLanguage(String iso3, String endonym) {
        this.iso3 = iso3;
        this.endonym = endonym;
    }

    /** The official language with this BCP 47 primary subtag, in any case. */
    public static Optional<OfficialLanguage> ofTag(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag().equalsIgnoreCase(tag)).findFirst();
    }

    /** The official language with this ISO 639-3 code. */
    public static Optional<OfficialLanguage> ofIso3(String code) {
        return Arrays.stream(values()).filter(language -> language.iso3.equals(code)).findFirst();
    }

    /** The BCP 47 tag, such as {@code bg}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ISO 639-3 code, such as {@code bul}. */
    public String iso3() {
        return iso3;
    }

    /** The language's name in itself. */
    public String endonym() {
        return endonym;
    }

    /** The IRI in the language table of the EU Publications Office. */
    public String authorityIri() {
        return AUTHORITY + iso3.toUpperCase(Locale.ROOT);
    }

    /** The locale of this language, for ICU and the JDK. */
    public Locale locale() {
        return Locale.of(tag());
    }

    /** Whether it is written in the Latin script (all but Bulgarian and Greek). */
    public boolean latin() {
        return this != BG && this != EL;
    }
}
