package org.rapporteur.bench.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;

/** What a report mentions. */
record Truth(Report report, Words words, Accounts accounts) {
    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        report.order().forEach(appearance -> mentions.add(person(appearance)));
        Map<String, Organisation> bodies = new LinkedHashMap<>();
        report.order().forEach(
                appearance -> bodies.put(appearance.post().organisation().id(), appearance.post().organisation()));
        report.order().stream().flatMap(appearance -> appearance.told().stream()).map(Post::organisation)
                .forEach(body -> bodies.put(body.id(), body));
        bodies.put(report.event().organiser().id(), report.event().organiser());
        bodies.values().forEach(body -> mentions.add(organisation(body)));
        mentions.add(event());
        return mentions;
    }

    private Mention person(Appearance appearance) {
        Person person = appearance.person();
        Naming naming = new Naming(report, words);
        SortedSet<String> traits = new TreeSet<>();
        Spelling spelling = report.spelling(person);
        if (spelling != Spelling.USUAL) {
            traits.add(spelling.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        note(traits, "capitals", report.layout().capitals());
        note(traits, "Hungarian order",
                person.origin() == OfficialLanguage.HU && report.languages().contains(OfficialLanguage.HU));
        note(traits, "job change", appearance.changed());
        note(traits, "renamed body", appearance.post().organisation().renamed());
        note(traits, "unit", appearance.post().unit().isPresent());
        Set<String> stated = accounts.of(person).stated(report.layout().contacts());
        note(traits, "no account", stated.isEmpty() && !accounts.byPerson().isEmpty());
        return new Mention(report.id(), Kind.PERSON, person.id(),
                written(language -> Set.of(naming.name(person, language))), person.group(), traits, stated,
                appearance.post().organisation().id());
    }

    private Mention organisation(Organisation body) {
        SortedSet<String> traits = new TreeSet<>();
        note(traits, "abbreviation", report.layout().abbreviates() && !body.abbreviation().isEmpty());
        note(traits, "renamed body", body.renamed());
        SortedMap<OfficialLanguage, Set<String>> written = written(
                language -> new Bodies(report, words, language).forms(body));
        return new Mention(report.id(), Kind.ORGANISATION, body.id(), written, body.group(), traits, Set.of(), "");
    }

    private Mention event() {
        SortedSet<String> traits = new TreeSet<>();
        note(traits, "second report", report.second());
        note(traits, "in a series", report.event().series().isPresent());
        return new Mention(report.id(), Kind.EVENT, report.event().id(), written(language -> Set.of(report.id())),
                report.event().series().orElse(""), traits, Set.of(), "");
    }

    private SortedMap<OfficialLanguage, Set<String>> written(Function<OfficialLanguage, Set<String>> forms) {
        SortedMap<OfficialLanguage, Set<String>> written = new TreeMap<>();
        report.languages().forEach(language -> written.put(language, forms.apply(language)));
        return written;
    }

    private static void note(Set<String> traits, String trait, boolean holds) {
        if (holds) {
            traits.add(trait);
        }
    }
}
