package org.rapporteur.bench.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.ontology.OfficialLanguage;

/** How one language version names organisations while it is written, and which forms it has used. */
final class Bodies {
    private final Report report;
    private final Words words;
    private final OfficialLanguage language;
    private final Set<String> introduced = new HashSet<>();

    Bodies(Report report, Words words, OfficialLanguage language) {
        this.report = report;
        this.words = words;
        this.language = language;
    }

    /** The name as a heading has it. */
    String name(Organisation body) {
        return shortened(body) ? body.abbreviation() : words.body(body, language, before(body));
    }

    /** The name as the subject of a sentence. */
    String subject(Organisation body) {
        return words.subject(body, language) + explanation(body);
    }

    /** A job and its organisation, and what the person was before. */
    String post(Appearance appearance, boolean joined) {
        boolean female = appearance.person().female();
        return post(appearance.post(), female, joined) + appearance.told().map(
                before -> ", " + words.phrase("previously", language).replace("{post}", post(before, female, true)))
                .orElse("");
    }

    private String post(Post post, boolean female, boolean joined) {
        Organisation body = post.organisation();
        boolean hungarian = language == OfficialLanguage.HU;
        String job = words.job(post, female, language, joined);
        if (!joined) {
            return job + ", " + name(body) + explanation(body);
        }
        String place = words.place(body, language, before(body));
        String inner = place.substring(place.indexOf('[') + 1, place.indexOf(']'));
        String named = shortened(body) ? body.abbreviation() : inner + explanation(body);
        return hungarian
                ? Words.article(named) + " " + named + " " + job
                : job + " " + place.substring(0, place.indexOf('[')) + named;
    }

    /** All forms that this version may have used. */
    Set<String> forms(Organisation body) {
        String place = words.place(body, language, before(body));
        Set<String> forms = new HashSet<>(List.of(words.body(body, language, before(body)),
                place.substring(place.indexOf('[') + 1, place.indexOf(']'))));
        if (report.layout().abbreviates() && !body.abbreviation().isEmpty()) {
            forms.add(body.abbreviation());
        }
        if (language == OfficialLanguage.BG) {
            forms.add(words.subject(body, language));
        }
        if (report.explained().contains(body.id())) {
            forms.add(words.body(body, language, true));
        }
        return forms;
    }

    private boolean shortened(Organisation body) {
        return introduced.contains(body.id()) && report.layout().abbreviates() && !body.abbreviation().isEmpty();
    }

    private boolean before(Organisation body) {
        return body.renamed() && !report.event().afterRenaming();
    }

    /** What is put in brackets behind a name when it is written for the first time. */
    private String explanation(Organisation body) {
        if (!introduced.add(body.id())) {
            return "";
        }
        if (report.explained().contains(body.id())) {
            return " " + words.phrase("formerly", language).replace("{new} ", "").replace("{old}",
                    words.body(body, language, true));
        }
        return report.layout().abbreviates() && !body.abbreviation().isEmpty() ? " (" + body.abbreviation() + ")" : "";
    }
}
