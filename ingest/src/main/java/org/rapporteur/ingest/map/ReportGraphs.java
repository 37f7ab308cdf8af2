package org.rapporteur.ingest.map;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.literal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.TreeModel;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.rapporteur.ingest.facts.ConceptFacts;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Terms.Prov;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Rdf;
import org.rapporteur.ontology.Terms.Rdfs;
import org.rapporteur.ontology.Terms.Schema;
import org.rapporteur.shapes.dataset.Finding;

/** The two graphs of one report while they are filled, and what was odd on the way. */
final class ReportGraphs {
    private final Model facts = new TreeModel();
    private final Model evidence = new TreeModel();
    private final List<Finding> findings = new ArrayList<>();
    private final SortedMap<OfficialLanguage, SourceText> sources;
    private final IriSpace iris;

    ReportGraphs(WorkFacts work, IriSpace iris) {
        this.sources = work.sources();
        this.iris = iris;
    }

    Model facts() {
        return facts;
    }

    Model evidence() {
        return evidence;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void type(String subject, String... classes) {
        for (String type : classes) {
            link(subject, Rdf.TYPE, type);
        }
    }

    void link(String subject, String property, String object) {
        add(subject, property, iri(object));
    }

    void number(String subject, String property, BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        add(subject, property, plain.scale() <= 0 ? literal(plain.toBigIntegerExact()) : literal(plain));
    }

    void number(String subject, String property, long value) {
        number(subject, property, BigDecimal.valueOf(value));
    }

    void date(String subject, String property, LocalDate date) {
        add(subject, property, literal(date.toString(), XSD.DATE));
    }

    void plain(String subject, String property, String text) {
        add(subject, property, literal(text));
    }

    void text(String subject, String property, OfficialLanguage language, String text) {
        add(subject, property, literal(text, language.tag()));
    }

    void text(String subject, String property, Passage passage) {
        byLanguage(passage).forEach((language, quote) -> text(subject, property, language, quote.text()));
    }

    /** Each text under the language it is in, which a version may quote from another; the version's own goes before. */
    static SortedMap<OfficialLanguage, Quote> byLanguage(Passage passage) {
        SortedMap<OfficialLanguage, Quote> quotes = new TreeMap<>();
        passage.quotes().forEach((language, quote) -> {
            if (quote.language().isEmpty()) {
                quotes.put(language, quote);
            }
        });
        passage.quotes().values()
                .forEach(quote -> quote.language().ifPresent(language -> quotes.putIfAbsent(language, quote)));
        return quotes;
    }

    void label(String subject, Map<OfficialLanguage, String> labels) {
        labels.forEach((language, label) -> {
            text(subject, Rdfs.LABEL, language, label);
            text(subject, Schema.NAME, language, label);
        });
    }

    /** Links to concepts of authority files, whose names here are those the text has. */
    void concepts(String subject, String property, List<ConceptFacts> concepts) {
        concepts.forEach(concept -> {
            link(subject, property, concept.iri());
            text(concept.iri(), Rap.NAME_AS_READ, concept.passage());
            stated(subject, concept.passage());
        });
    }

    /** Links to a web address where it can be an IRI; else says so and returns false. */
    boolean address(String subject, String property, String url, Passage passage) {
        Optional<String> address = WebAddress.iri(url);
        address.ifPresent(iri -> link(subject, property, iri));
        if (address.isEmpty()) {
            leftOut("unusable-address", "'" + url + "' is no web address and was left out",
                    "write it as https://host/path", passage);
        }
        return address.isPresent();
    }

    /** Notes that something was left out. */
    void leftOut(String code, String message, String advice, Passage passage) {
        findings.add(finding(code, message, advice, passage));
    }

    /** The subject is a text, and these are its words. */
    void quoted(String subject, Passage passage) {
        evidence(subject, Prov.WAS_QUOTED_FROM, passage);
    }

    /** The subject is no text, but these words state it. */
    void stated(String subject, Passage passage) {
        evidence(subject, Rap.EVIDENCE, passage);
    }

    void stated(String subject, OfficialLanguage language, Quote quote) {
        stated(subject, Passage.of(language, quote));
    }

    private void evidence(String subject, String property, Passage passage) {
        passage.quotes().forEach((language, quote) -> evidence.add(iri(subject), iri(property),
                iri(iris.passage(sources.get(language).sha256(), quote.range().begin(), quote.range().end()))));
    }

    private void add(String subject, String property, Value object) {
        IRI node = iri(subject);
        facts.add(node, iri(property), object);
    }

    private Finding finding(String code, String message, String advice, Passage passage) {
        return passage.quotes().entrySet().stream().findFirst()
                .map(first -> new Finding(code, Finding.Severity.warning, sources.get(first.getKey()).file(),
                        sources.get(first.getKey()).line(first.getValue().range().begin()), message, advice))
                .orElseGet(() -> new Finding(code, Finding.Severity.warning, sources.firstEntry().getValue().file(), 0,
                        message, advice));
    }
}
