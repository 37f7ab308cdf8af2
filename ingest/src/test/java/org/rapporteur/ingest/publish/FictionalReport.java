package org.rapporteur.ingest.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.ingest.facts.EventFacts;
import org.rapporteur.ingest.facts.EventFacts.CountFacts;
import org.rapporteur.ingest.facts.EventFacts.RecordingFacts;
import org.rapporteur.ingest.facts.OrganisationFacts;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.PersonFacts;
import org.rapporteur.ingest.facts.PersonFacts.AccountFacts;
import org.rapporteur.ingest.facts.PersonFacts.ParticipationFacts;
import org.rapporteur.ingest.facts.ProjectFacts;
import org.rapporteur.ingest.facts.PublicationFacts;
import org.rapporteur.ingest.facts.QuestionFacts;
import org.rapporteur.ingest.facts.QuestionFacts.AnswerFacts;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Range;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.facts.SectionFacts;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.facts.StatementFacts;
import org.rapporteur.ingest.facts.StatementFacts.FigureFacts;
import org.rapporteur.ingest.facts.TalkFacts;
import org.rapporteur.ingest.facts.Variant;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Role;
import org.rapporteur.shapes.dataset.Digest;

/** Facts written by hand: the passages are lines of a table, one column for each language version. */
final class FictionalReport {
    private final String name;
    private final Map<OfficialLanguage, Map<String, Quote>> quotes = new EnumMap<>(OfficialLanguage.class);
    private final SortedMap<OfficialLanguage, SourceText> sources = new TreeMap<>();

    private FictionalReport(String name, Set<OfficialLanguage> languages) {
        this.name = name;
        List<String[]> rows = rows(name + ".tsv");
        String[] header = rows.getFirst();
        for (int column = 1; column < header.length; column++) {
            OfficialLanguage language = OfficialLanguage.ofTag(header[column]).orElseThrow();
            if (languages.contains(language)) {
                read(language, column, rows.subList(1, rows.size()));
            }
        }
    }

    /** The second webinar of a series: every kind of fact. */
    static WorkFacts harbour(OfficialLanguage... languages) {
        return new FictionalReport("harbour", Set.of(languages)).harbourFacts(true);
    }

    /** The same report after its moderator was struck out. */
    static WorkFacts harbourWithoutModerator(OfficialLanguage... languages) {
        return new FictionalReport("harbour", Set.of(languages)).harbourFacts(false);
    }

    /** The same event as far as it is told without talks; one sentence names two projects. */
    static WorkFacts harbourWithTwoProjects(OfficialLanguage... languages) {
        WorkFacts facts = harbour(languages);
        Passage sentence = facts.event().description();
        Passage first = facts.talks().getFirst().title();
        Passage second = facts.organisations().getLast().name();
        return new WorkFacts(facts.name(), facts.sources(), facts.event(), facts.people(), facts.organisations(),
                List.of(new ProjectFacts(first, Optional.empty(), List.of(), List.of(), sentence),
                        new ProjectFacts(second, Optional.empty(), List.of(), List.of(), sentence)),
                facts.publications(), List.of(), List.of(), List.of());
    }

    /** Another event: one speaker returns with a new job, and somebody has the name of the other event's moderator. */
    static WorkFacts beacon(OfficialLanguage... languages) {
        return new FictionalReport("beacon", Set.of(languages)).beaconFacts();
    }

    private WorkFacts harbourFacts(boolean moderator) {
        Ref mira = new Ref(Kind.PERSON, 0);
        Ref council = new Ref(Kind.ORGANISATION, 0);
        Ref press = new Ref(Kind.ORGANISATION, 1);
        Ref lab = new Ref(Kind.ORGANISATION, 2);
        Ref project = new Ref(Kind.PROJECT, 0);
        EventFacts event = new EventFacts(Passage.NONE, of("type"), Optional.of("webinar"), of("description"),
                of("series"), of("number"), Optional.of(2), Optional.of(new CountFacts(40, of("registered"))),
                Optional.of(new CountFacts(25, of("attended"))),
                List.of(new RecordingFacts("www.harbour.example/recording", of("recording"))), List.of(council),
                List.of(), Passage.NONE);
        PersonFacts speaker = new PersonFacts(of("mira"), variants("mira-short"),
                List.of(new AccountFacts("https://twitter.com/", "twitter", "mira_holm",
                        "https://twitter.com/mira_holm", of("mira-account"))),
                List.of(new ParticipationFacts(Role.SPEAKER, of("mira-job"), List.of(lab), List.of(), of("mira-job"))));
        PersonFacts host = new PersonFacts(of("ivo"), List.of(), List.of(),
                List.of(new ParticipationFacts(Role.MODERATOR, of("ivo-job"), List.of(press, council), List.of(),
                        of("ivo-job"))));
        List<OrganisationFacts> bodies = List.of(
                new OrganisationFacts(of("council"), variants("council-short"), Optional.empty(), true,
                        Optional.empty()),
                new OrganisationFacts(of("press"), List.of(), Optional.of(council), false, Optional.empty()),
                new OrganisationFacts(of("lab"), List.of(), Optional.empty(), false, Optional.empty()));
        StatementFacts one = new StatementFacts(of("one"),
                List.of(new FigureFacts(BigDecimal.valueOf(3), of("sentences"), Passage.NONE, of("three"))), List.of());
        StatementFacts two = new StatementFacts(of("two"), List.of(), List.of(project));
        TalkFacts talk = new TalkFacts(of("talk"), List.of(mira), List.of(lab), List.of(one),
                List.of(new SectionFacts(of("section"), of("introduction"), List.of(two))));
        return new WorkFacts(name, sources, event, moderator ? List.of(speaker, host) : List.of(speaker), bodies,
                List.of(new ProjectFacts(of("project"), Optional.of("#BrightBay"), List.of("www.bay.example/a page"),
                        List.of(lab), of("page"))),
                List.of(new PublicationFacts(of("handbook"), "lantern.example/handbook", List.of(lab), of("handbook"))),
                List.of(talk), List.of(), List.of(new QuestionFacts(Optional.empty(), of("question"),
                        List.of(new AnswerFacts(Optional.of(mira), of("answer"), List.of(), List.of())))));
    }

    private WorkFacts beaconFacts() {
        Ref fund = new Ref(Kind.ORGANISATION, 0);
        EventFacts event = new EventFacts(of("title"), Passage.NONE, Optional.empty(), Passage.NONE, Passage.NONE,
                Passage.NONE, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(),
                Passage.NONE);
        PersonFacts speaker = new PersonFacts(of("mira"), List.of(),
                List.of(new AccountFacts("https://twitter.com/", "twitter", "Mira_Holm",
                        "https://twitter.com/Mira_Holm", of("mira-account"))),
                List.of(new ParticipationFacts(Role.SPEAKER, of("mira-job"), List.of(fund), List.of(),
                        of("mira-job"))));
        PersonFacts namesake = new PersonFacts(of("ivo"), List.of(), List.of(),
                List.of(new ParticipationFacts(Role.PANELLIST, of("ivo-job"), List.of(), List.of(), of("ivo-job"))));
        return new WorkFacts(name, sources, event, List.of(speaker, namesake),
                List.of(new OrganisationFacts(of("fund"), List.of(), Optional.empty(), false, Optional.empty())),
                List.of(), List.of(), List.of(), List.of(new SectionFacts(Passage.NONE, Passage.NONE,
                        List.of(new StatementFacts(of("remark"), List.of(), List.of())))),
                List.of());
    }

    private Passage of(String key) {
        SortedMap<OfficialLanguage, Quote> passage = new TreeMap<>();
        quotes.forEach((language, lines) -> passage.put(language, lines.get(key)));
        return new Passage(passage);
    }

    private List<Variant> variants(String key) {
        return of(key).quotes().entrySet().stream().map(quote -> new Variant(quote.getKey(), quote.getValue()))
                .toList();
    }

    private void read(OfficialLanguage language, int column, List<String[]> rows) {
        Map<String, Quote> lines = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        int begin = 0;
        for (String[] row : rows) {
            String line = row[column];
            int end = begin + line.codePointCount(0, line.length());
            lines.put(row[0], new Quote(line, new Range(begin, end)));
            text.append(line).append('\n');
            begin = end + 1;
        }
        quotes.put(language, lines);
        sources.put(language,
                new SourceText(name + "." + language.tag() + ".txt", Digest.sha256(text.toString()), text.toString()));
    }

    private static List<String[]> rows(String resource) {
        try (InputStream table = FictionalReport.class.getResourceAsStream(resource)) {
            return Arrays.stream(new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .map(line -> line.split("\t")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
