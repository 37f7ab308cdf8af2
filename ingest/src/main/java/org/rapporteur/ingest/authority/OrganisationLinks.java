package org.rapporteur.ingest.authority;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.ingest.authority.Authority.Found;
import org.rapporteur.ingest.authority.Entry.What;
import org.rapporteur.ingest.facts.OrganisationFacts;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Variant;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.shapes.dataset.Finding;

/** Links organisations by their names; of several with one meaning the first by full name, for two would be one. */
final class OrganisationLinks {
    private final Authority authority;
    private final WorkFacts work;
    private final Definitions definitions;
    private final List<Finding> findings = new ArrayList<>();

    /** Links of a report in whose texts abbreviations mean what is said there. */
    OrganisationLinks(Authority authority, WorkFacts work, Definitions definitions) {
        this.authority = authority;
        this.work = work;
        this.definitions = definitions;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<OrganisationFacts> linked() {
        Set<String> taken = new HashSet<>();
        work.organisations().forEach(body -> body.authorityIri().ifPresent(taken::add));
        List<OrganisationFacts> linked = new ArrayList<>();
        for (OrganisationFacts body : work.organisations()) {
            Verdict verdict = new Verdict(body.authorityIri().isPresent() ? List.of() : matches(body));
            verdict.doubt(work.sources()).ifPresent(findings::add);
            linked.add(verdict.thing().map(Entry::iri).filter(taken::add).map(body::linked).orElse(body));
        }
        return linked;
    }

    private List<Match> matches(OrganisationFacts body) {
        return work.sources().keySet().stream().flatMap(language -> match(body, language).stream()).toList();
    }

    /** Its name decides; only where that is no label do other forms of it, and abbreviations never against it. */
    private Optional<Match> match(OrganisationFacts body, OfficialLanguage language) {
        return body.name().in(language)
                .flatMap(name -> match(name, language)
                        .or(() -> variants(body, language).filter(variant -> !Label.isAbbreviation(variant.text()))
                                .flatMap(variant -> match(variant, language).stream()).findFirst()));
    }

    private static Stream<Quote> variants(OrganisationFacts body, OfficialLanguage language) {
        return body.variants().stream().filter(variant -> variant.language() == language).map(Variant::quote);
    }

    private Optional<Match> match(Quote name, OfficialLanguage language) {
        List<Entry> things = authority.called(What.ORGANISATION, name.text(), language).stream()
                .filter(found -> found.label().tellsAnOrganisation(language))
                .filter(found -> !found.label().isAbbreviation()
                        || !definitions.contradict(found.label().text(), found.entry()))
                .map(Found::entry).toList();
        return things.isEmpty() ? Optional.empty() : Optional.of(new Match(language, name, things));
    }
}
