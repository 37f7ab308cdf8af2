package org.rapporteur.ingest.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ingest.lexicon.Bodies;
import org.rapporteur.ontology.OfficialLanguage;

/** A body that everybody knows is meant by its whole name only, not by a part of a longer one. */
class EuropeanBodiesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            bg | Тя членува в Европейския съвет на пчеларите.
            cs | Je členkou Evropské rady Včelařů a medařů.
            da | Hun sidder i Det Europæiske Råd for Biavl.
            de | Sie sitzt im Europäischen Rat der Imker.
            el | Είναι μέλος του Ευρωπαϊκού Συμβουλίου των Μελισσοκόμων.
            en | She sits on the European Council of Beekeepers.
            en | She sits on the European Council of the beekeepers.
            en | She won at the Model European Parliament last year.
            es | Es miembro del Consejo Europeo de los Apicultores.
            es | Es miembro del Consejo Europeo de Apicultura.
            fr | Elle siège au Conseil européen des apiculteurs.
            fr | Elle siège au Conseil européen de l'Abeille.
            ga | Tá sí ar an gComhairle Eorpach na mBeachairí.
            hr | Članica je Europskog vijeća Pčelara.
            it | Siede nel Consiglio europeo degli apicoltori.
            mt | Hija membru tal-Kunsill Ewropew tan-Naħal.
            nl | Zij zit in de Europese Raad van de Imkers.
            pl | Zasiada w Radzie Europejskiej Pszczelarzy.
            pt | É membro do Conselho Europeu do Mel.
            ro | Este membră a Consiliului European al Apicultorilor.
            sk | Je členkou Európskej rady Včelárov.
            sl | Je članica Evropskega sveta Čebelarjev.
            sv | Hon sitter i Europeiska rådet för Biodling.
            """)
    void a_longer_name_is_another_body(String language, String text) {
        assertEquals(List.of(), named(language, text));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            bg | Европейският съвет заседава утре.
            cs | Komise i Evropská rada se sejdou v Praze.
            de | Der Ausschuss der Regionen der Europäischen Union tagt.
            de | Mittel gibt die Europäische Kommission Gemeinden gern.
            en | The European Council met on Monday.
            en | Money came from the European Commission for three years.
            en | European Parliament
            et | Euroopa Komisjon maksis selle.
            fi | Euroopan komissio maksoi sen.
            fr | La Commission européenne a payé.
            hu | Az Európai Bizottság fizette.
            it | La Commissione europea, di Roma.
            lt | Europos Komisija tai apmokėjo.
            lv | Eiropas Komisija to apmaksāja.
            mt | Il-Kummissjoni Ewropea ħallset.
            pl | Komisja Europejska zapłaciła.
            pt | A Comissão Europeia pagou.
            ro | Comisia Europeană a plătit.
            """)
    void the_whole_name_is_the_body(String language, String text) {
        assertNotEquals(List.of(), named(language, text).stream().filter(iri -> !iri.endsWith("/EURUN")).toList());
    }

    /** A word that a name of one word is much like is none of its cases. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            lt | Europos miestai laukia vasaros. | -
            lt | Apie tai pranešė Europolas. | EUROPOL
            lt | Europos Sąjungos Taryba tai svarstė. | CONSIL
            lv | Eiropas pilsētas gaida vasaru. | -
            lv | To paziņoja Eiropols, un Eiropola vadītāja runāja. | EUROPOL
            fi | Europolin johtaja puhui. | EUROPOL
            hu | Az Europolnak írtak. | EUROPOL
            mt | Il-Kunsill tal-Unjoni Ewropea ddiskutieha. | CONSIL
            """)
    void a_word_is_the_body_that_it_is_a_case_of_and_no_part_of_another(String language, String text, String body) {
        assertEquals(body.equals("-") ? List.of() : List.of(body),
                named(language, text).stream().map(iri -> iri.replaceFirst(".*/", "")).toList());
    }

    private static List<String> named(String tag, String text) {
        OfficialLanguage language = OfficialLanguage.ofTag(tag).orElseThrow();
        WholeNames names = new WholeNames(text, language);
        return Bodies.in(text, language).stream().filter(body -> !names.of(body).isEmpty()).map(Bodies.Body::iri)
                .toList();
    }
}
