package org.rapporteur.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Role;

/** Writes one language version of a report; what is drawn is the same in each language. */
final class Renderer {
    private final Report report;
    private final Layout layout;
    private final Words words;
    private final Accounts accounts;
    private final OfficialLanguage language;
    private final Naming naming;
    private final Bodies bodies;
    private final Random random;
    private final List<String> lines = new ArrayList<>();

    private Renderer(Report report, Words words, Accounts accounts, OfficialLanguage language) {
        this.report = report;
        this.layout = report.layout();
        this.words = words;
        this.accounts = accounts;
        this.language = language;
        this.naming = new Naming(report, words);
        this.bodies = new Bodies(report, words, language);
        this.random = new Random(report.seed());
    }

    static Text text(Report report, Words words, Accounts accounts, OfficialLanguage language) {
        Renderer renderer = new Renderer(report, words, accounts, language);
        renderer.introduction();
        renderer.people();
        renderer.talks();
        renderer.questions();
        return new Text(report.id(), language, report.id() + "." + language.tag() + ".txt",
                String.join("\n", renderer.lines) + "\n");
    }

    private void introduction() {
        Event event = report.event();
        String theme = phrase(event.theme());
        String series = event.series().map(this::phrase).orElse("");
        if (layout.title()) {
            lines.add(phrase(event.series().isPresent() ? "title.series" : "title.single").replace("{series}", series)
                    .replace("{n}", Integer.toString(event.number())).replace("{theme}", theme));
            lines.add(phrase("date").replace("{day}", Integer.toString(event.day()))
                    .replace("{month}", phrase("month." + event.month()))
                    .replace("{year}", Integer.toString(event.year())).replace("{place}", event.place()));
        }
        heading("background");
        String key = report.second() ? "second" : event.series().isPresent() ? "series" : "single";
        String organiser = bodies.subject(event.organiser());
        String background = phrase("background." + key);
        lines.add(background.replace("{organiser}", at(background, "{organiser}", organiser)).replace("{theme}", theme)
                .replace("{series}", series)
                .replace("{ordinal}", event.number() == 0 ? "" : phrase("ordinal." + event.number())));
        lines.add(phrase("counts").replace("{registered}", Integer.toString(event.registered())).replace("{attended}",
                Integer.toString(event.attended())));
    }

    /** A sentence begins with a capital letter. */
    private static String at(String sentence, String slot, String filling) {
        int begin = sentence.indexOf(slot);
        boolean first = begin == 0 || sentence.startsWith(". ", begin - 2);
        return first ? Character.toUpperCase(filling.charAt(0)) + filling.substring(1) : filling;
    }

    private void people() {
        heading("speakers");
        in(Role.SPEAKER).forEach(speaker -> person(layout.bullet(), speaker));
        for (Role role : List.of(Role.MODERATOR, Role.OPENING)) {
            String label = phrase(role.localName());
            in(role).forEach(each -> {
                if (layout.inline()) {
                    person(label + colon() + " ", each);
                } else {
                    lines.add(label + colon());
                    person("", each);
                }
            });
        }
        lines.add("");
        lines.add(phrase("recording").replace("{url}", "www." + report.event().id() + ".example/" + report.id()));
        lines.add("");
    }

    private void person(String before, Appearance appearance) {
        lines.add(before + naming.listed(appearance.person(), language) + (layout.dash() ? " – " : ", ")
                + bodies.post(appearance, layout.joined()));
        Accounts.Account account = accounts.of(appearance.person());
        List<String> contacts = new ArrayList<>();
        boolean profiles = layout.contacts() == Layout.Contacts.LINES || layout.contacts() == Layout.Contacts.ONE_LINE;
        account.profile().filter(shown -> profiles).ifPresent(url -> contacts.add("LinkedIn" + colon() + " " + url));
        account.handle().filter(shown -> layout.contacts() != Layout.Contacts.NONE)
                .ifPresent(handle -> contacts.add("Twitter" + colon() + " " + handle));
        if (layout.contacts() == Layout.Contacts.ONE_LINE && !contacts.isEmpty()) {
            lines.add(String.join(" | ", contacts));
        } else {
            lines.addAll(contacts);
        }
    }

    private void talks() {
        heading("takeaways");
        int title = random.nextInt(words.count("talk"));
        for (Appearance speaker : in(Role.SPEAKER)) {
            String name = naming.name(speaker.person(), language);
            String body = bodies.name(speaker.post().organisation());
            title = title % words.count("talk") + 1;
            lines.add(layout.dash()
                    ? name + " (" + body + ") – " + phrase("talk." + title)
                    : name + ", " + body + colon() + " " + phrase("talk." + title));
            statement();
            statement();
            if (layout.sections()) {
                lines.add(phrase("subheading." + (1 + random.nextInt(words.count("subheading")))));
                statement();
            }
        }
        lines.add(layout.bullet() + phrase("project").replace("{tag}", "#Tag" + report.id().replaceAll("[^0-9b]", ""))
                .replace("{n}", Integer.toString(2 + random.nextInt(30))));
        lines.add("");
    }

    private void statement() {
        lines.add(layout.bullet() + phrase("statement." + (1 + random.nextInt(words.count("statement"))))
                .replace("{n}", Integer.toString(100 + random.nextInt(890)))
                .replace("{m}", Integer.toString(12 + random.nextInt(80))));
    }

    private void questions() {
        heading("questions");
        List<Appearance> speakers = in(Role.SPEAKER);
        int count = 2 + random.nextInt(2);
        for (int i = 1; i <= count; i++) {
            lines.add(phrase("question.label").replace("{n}", Integer.toString(i)) + " "
                    + phrase("question." + (1 + (i + random.nextInt(2)) % words.count("question"))));
            for (int answer = 0; answer < 2; answer++) {
                Person person = speakers.get(random.nextInt(speakers.size())).person();
                lines.add(naming.called(person, language) + colon() + " "
                        + phrase("answer." + (1 + random.nextInt(words.count("answer")))));
            }
        }
    }

    private List<Appearance> in(Role role) {
        return report.order().stream().filter(appearance -> appearance.role() == role).toList();
    }

    private void heading(String key) {
        lines.add(phrase(key) + (layout.colon() ? colon() : ""));
    }

    private String colon() {
        return language == OfficialLanguage.FR ? " :" : ":";
    }

    private String phrase(String key) {
        return words.phrase(key, language);
    }
}
