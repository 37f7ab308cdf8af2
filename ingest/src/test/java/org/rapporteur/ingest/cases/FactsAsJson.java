package org.rapporteur.ingest.cases;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.EventFacts;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.PersonFacts;
import org.rapporteur.ingest.facts.ProjectFacts;
import org.rapporteur.ingest.facts.PublicationFacts;
import org.rapporteur.ingest.facts.QuestionFacts;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.facts.SectionFacts;
import org.rapporteur.ingest.facts.StatementFacts;
import org.rapporteur.ingest.facts.TalkFacts;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.works.Reading;
import org.rapporteur.shapes.dataset.Finding;

/**
 * What was read from a report, in the form of {@code expected.json}. A passage is a string in a report of one language,
 * else an object by language tag, and null where no version has it. Reports are in the order of their names.
 */
record FactsAsJson(WorkFacts facts) {
    /** All reports of a reading with their findings, and the files that could not be read. */
    static JsonObject of(Reading reading) {
        return Json.createObjectBuilder()
                .add("reports",
                        array(reading.works().stream().sorted(Comparator.comparing(work -> work.facts().name()))
                                .toList(), work -> new FactsAsJson(work.facts()).report(codes(work.findings()))))
                .add("unreadable", array(reading.unreadable(), file -> Json.createObjectBuilder()
                        .add("file", name(file.file())).add("findings", codes(file.findings())).build()))
                .build();
    }

    private JsonObject report(JsonArray findings) {
        EventFacts event = facts.event();
        return Json.createObjectBuilder()
                .add("languages", array(facts.sources().keySet(), language -> Json.createValue(language.tag())))
                .add("title", text(event.title())).add("description", text(event.description()))
                .add("series", text(event.series())).add("number", text(event.number()))
                .add("registered", count(event.registered())).add("attended", count(event.attended()))
                .add("registeredAs", registered(event.registered()))
                .add("dates", array(event.dates(), date -> Json.createValue(date.period().toString())))
                .add("place", text(event.place())).add("organisers", organisations(event.organisers()))
                .add("recordings", array(event.recordings(), recording -> Json.createValue(recording.url())))
                .add("people", array(facts.people(), this::person)).add("talks", array(facts.talks(), this::talk))
                .add("sections", array(facts.sections(), this::section))
                .add("questions", array(facts.questions(), this::question))
                .add("hashtags",
                        array(facts.projects().stream().map(ProjectFacts::hashtag).flatMap(Optional::stream).toList(),
                                Json::createValue))
                .add("publications",
                        array(facts.publications().stream().map(PublicationFacts::url).toList(), Json::createValue))
                .add("publicationTitles", array(facts.publications(), publication -> text(publication.title())))
                .add("projects",
                        array(facts.projects(),
                                project -> Json.createObjectBuilder().add("name", text(project.name()))
                                        .add("pages", array(project.pages(), Json::createValue)).build()))
                .add("foreign", foreign()).add("findings", findings).build();
    }

    /** Statements in another language than their version, as language and text. */
    private JsonArray foreign() {
        return array(
                Stream.concat(facts.talks().stream().flatMap(talk -> talk.statements().stream()),
                        facts.sections().stream().flatMap(section -> section.statements().stream()))
                        .flatMap(statement -> statement.text().quotes().values().stream())
                        .filter(quote -> quote.language().isPresent()).toList(),
                quote -> Json.createValue(quote.language().orElseThrow().tag() + ": " + quote.text()));
    }

    private JsonObject person(PersonFacts person) {
        List<PersonFacts.ParticipationFacts> parts = person.participations();
        JsonObjectBuilder json = Json.createObjectBuilder().add("name", text(person.name()))
                .add("roles", array(parts, part -> Json.createValue(part.role().localName()))).add("accounts", array(
                        person.accounts(), account -> Json.createValue(account.serviceKey() + ":" + account.name())));
        parts.stream().map(PersonFacts.ParticipationFacts::formerAffiliations).filter(bodies -> !bodies.isEmpty())
                .findFirst().ifPresent(bodies -> json.add("formerly", organisations(bodies)));
        parts.stream().findFirst().ifPresent(part -> json.add("role", part.role().localName())
                .add("post", text(part.jobTitle())).add("organisations", organisations(part.affiliations())));
        return json.build();
    }

    private JsonObject talk(TalkFacts talk) {
        JsonArrayBuilder statements = statements(talk.statements().stream());
        JsonArrayBuilder all = statements(Stream.concat(talk.statements().stream(),
                talk.sections().stream().flatMap(section -> section.statements().stream())));
        return Json.createObjectBuilder().add("title", text(talk.title()))
                .add("speakers", array(talk.performers(), this::name))
                .add("organisations", organisations(talk.affiliations()))
                .add("headings", array(talk.sections(), section -> text(section.title()))).add("opening", statements)
                .add("sections", array(talk.sections(), this::section)).add("statements",
                        all)
                .add("figures", figures(Stream.concat(talk.statements().stream(),
                        talk.sections().stream().flatMap(section -> section.statements().stream()))))
                .build();
    }

    private JsonObject section(SectionFacts section) {
        return Json.createObjectBuilder().add("title", text(section.title()))
                .add("introduction", text(section.introduction()))
                .add("statements", statements(section.statements().stream()))
                .add("figures", figures(section.statements().stream())).build();
    }

    private JsonObject question(QuestionFacts question) {
        return Json.createObjectBuilder().add("text", text(question.text()))
                .add("author", question.author().map(this::name).orElse(JsonValue.NULL))
                .add("answers",
                        array(question.answers(),
                                answer -> Json.createObjectBuilder()
                                        .add("author", answer.author().map(this::name).orElse(JsonValue.NULL))
                                        .add("text", text(answer.text())).build()))
                .build();
    }

    private JsonArrayBuilder statements(Stream<StatementFacts> statements) {
        JsonArrayBuilder texts = Json.createArrayBuilder();
        statements.forEach(statement -> texts.add(text(statement.text())));
        return texts;
    }

    private JsonArray figures(Stream<StatementFacts> statements) {
        return array(statements.flatMap(statement -> statement.figures().stream()).toList(),
                figure -> Json.createObjectBuilder().add("value", figure.value()).add("unit", text(figure.unit()))
                        .add("qualifier", text(figure.qualifier())).build());
    }

    private JsonArray organisations(List<Ref> refs) {
        return array(refs, ref -> text(facts.organisations().get(ref.index()).name()));
    }

    private JsonValue name(Ref person) {
        return text(facts.people().get(person.index()).name());
    }

    private JsonValue text(Passage passage) {
        if (passage.isEmpty()) {
            return JsonValue.NULL;
        }
        if (facts.sources().size() == 1) {
            return Json.createValue(passage.quotes().firstEntry().getValue().text());
        }
        JsonObjectBuilder texts = Json.createObjectBuilder();
        passage.quotes().forEach((language, quote) -> texts.add(language.tag(), quote.text()));
        return texts.build();
    }

    private static JsonValue count(Optional<EventFacts.CountFacts> count) {
        return count.<JsonValue>map(number -> Json.createValue(number.value())).orElse(JsonValue.NULL);
    }

    private JsonValue registered(Optional<EventFacts.CountFacts> count) {
        return count.<JsonValue>map(number -> Json.createObjectBuilder().add("unit", text(number.unit()))
                .add("qualifier", text(number.qualifier())).build()).orElse(JsonValue.NULL);
    }

    private static JsonArray codes(List<Finding> findings) {
        return array(findings.stream().map(Finding::code).distinct().sorted().toList(), Json::createValue);
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static <T> JsonArray array(Iterable<T> items, Function<T, JsonValue> json) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(item -> array.add(json.apply(item)));
        return array.build();
    }
}
