package org.rapporteur.ingest.corrections;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.rapporteur.ingest.corrections.Judgement.Accepted;
import org.rapporteur.ingest.corrections.Judgement.Refused;
import org.rapporteur.ingest.corrections.Vocabulary.Meaning;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Role;
import org.rapporteur.ontology.Slug;
import org.rapporteur.ontology.Terms.Cv;
import org.rapporteur.ontology.Terms.Dct;
import org.rapporteur.ontology.Terms.Owl;
import org.rapporteur.ontology.Terms.Prov;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Schema;
import org.rapporteur.shapes.dataset.Digest;

/**
 * Judges single lines by what is published, and says what they say in the form in which it stays true.
 *
 * @param stored the corrections so far
 */
record LineReview(PublishedGraphs published, Corrections stored, TextNames texts) {
    private static final Set<Kind> MERGED = Set.of(Kind.EVENT, Kind.EVENT_SERIES, Kind.PERSON, Kind.ORGANISATION,
            Kind.PROJECT, Kind.PUBLICATION, Kind.REPORT);
    private static final Set<Kind> LEFT_OUT = Set.of(Kind.STATEMENT, Kind.QUESTION, Kind.ANSWER, Kind.FIGURE);

    Judgement judge(Line line) {
        Optional<Meaning> meaning = Vocabulary.meaning(line.statement().getPredicate().stringValue());
        if (meaning.isEmpty() || !line.statement().getSubject().isIRI()) {
            return new Refused("unknown-correction",
                    "<" + line.statement().getPredicate().stringValue() + "> corrects nothing",
                    "use owl:sameAs, owl:differentFrom, skos:prefLabel, cv:role, rap:wrong, dct:language, "
                            + "rap:sameReportAs or rap:asRead");
        }
        return switch (meaning.get()) {
            case SAME_AS, DIFFERENT_FROM -> identity(line, meaning.get());
            case NAME -> name(line);
            case ROLE -> role(line);
            case WRONG -> wrong(line);
            case AS_READ -> isTrue(line) ? new Accepted(List.of()) : notTrue(line);
            case LANGUAGE -> language(line);
            case SAME_REPORT_AS -> sameReport(line);
        };
    }

    /** The subject in the form in which corrections about it are kept. */
    String subject(Line line) {
        Optional<ParticipationName> participation = ParticipationName.parse(iris(), line.subject());
        if (participation.isPresent()) {
            List<String> nodes = nodes(participation.get());
            return nodes.size() == 1 ? nodes.getFirst() : line.subject();
        }
        return iris().parseThing(line.subject()).isPresent() || line.subject().contains("#")
                ? line.subject()
                : texts.sha256(line.subject()).map(iris()::source).orElse(line.subject());
    }

    private Judgement identity(Line line, Meaning meaning) {
        Optional<MentionName> mention = MentionName.parse(iris(), line.subject());
        String left = mention.map(name -> named(name.thing())).orElse(line.subject());
        Optional<ThingName> one = iris().parseThing(left);
        Optional<ThingName> other = iris().parseThing(line.object());
        if (one.filter(name -> isKnown(name)
                || other.map(published::mergedInto).filter(merged -> merged.contains(name)).isPresent()).isEmpty()) {
            return unknown(left);
        }
        if (other.filter(this::isKnown).isEmpty()) {
            return unknown(line.object());
        }
        if (one.get().kind() != other.get().kind() || !MERGED.contains(one.get().kind())) {
            return new Refused("other-kind", "<" + left + "> and <" + line.object() + "> are not of one kind",
                    "name two people, two organisations, two events, and so on");
        }
        if (mention.isPresent() && !one.get().kind().shared()) {
            return new Refused("other-kind", "<" + left + "> is not mentioned in reports", "name a shared thing");
        }
        if (mention.isPresent() && published.report(mention.get().report()).isEmpty()) {
            return unknown(iris().thing(Kind.REPORT, mention.get().report()));
        }
        return accepted(line.subject(), meaning == Meaning.SAME_AS ? Owl.SAME_AS : Owl.DIFFERENT_FROM,
                iri(line.object()));
    }

    private Judgement name(Line line) {
        Optional<OfficialLanguage> language = Optional.of(line.statement().getObject())
                .filter(Literal.class::isInstance).flatMap(name -> ((Literal) name).getLanguage())
                .flatMap(OfficialLanguage::ofTag);
        if (language.isEmpty() || line.object().isBlank()) {
            return new Refused("name-without-language", "'" + line.object() + "' is no name in an official language",
                    "write it as \"Name\"@en, with the language it is in");
        }
        Optional<ThingName> thing = iris().parseThing(line.subject()).filter(name -> name.kind().shared());
        if (thing.filter(this::isKnown).isEmpty()) {
            return unknown(line.subject());
        }
        return accepted(line.subject(), Vocabulary.nameProperty(thing.get().kind()),
                literal(line.object().strip(), language.get().tag()));
    }

    private Judgement role(Line line) {
        Optional<Role> role = Role.ofIri(line.object());
        if (role.isEmpty()) {
            return new Refused("unknown-role", "there is no role <" + line.object() + ">", "write one of " + Stream
                    .of(Role.values()).map(known -> "role:" + known.localName()).collect(Collectors.joining(", ")));
        }
        Optional<ParticipationName> name = ParticipationName.parse(iris(), line.subject());
        if (name.isEmpty() || !isKnown(name.get().event())) {
            return new Refused("unknown-thing", "<" + line.subject() + "> is no participation in a published event",
                    "write <id/event/EVENT#participation-PERSON> with the last parts of their IRIs");
        }
        List<String> nodes = nodes(name.get());
        return nodes.size() == 1
                ? accepted(nodes.getFirst(), Cv.ROLE, iri(role.get().iri()))
                : new Refused("unknown-thing",
                        "<" + line.subject() + "> names " + (nodes.isEmpty() ? "no" : "more than one")
                                + " participation",
                        "those of the event are: " + String.join(" ", nodes.isEmpty() ? all(name.get()) : nodes));
    }

    private List<String> nodes(ParticipationName name) {
        return all(name).stream()
                .filter(node -> ParticipationName.parse(iris(), node)
                        .filter(known -> known.participant().equals(name.after(stored.merges()).participant()))
                        .filter(known -> name.role().isEmpty() || name.role().equals(known.role())).isPresent())
                .toList();
    }

    private List<String> all(ParticipationName name) {
        ThingName event = stored.merges().survivor(name.event());
        return published.model(iris().graph(Kind.EVENT, event.slug()))
                .filter(iri(named(event)), iri(Cv.HAS_PARTICIPATION), null).objects().stream().map(Value::stringValue)
                .sorted().toList();
    }

    private Judgement wrong(Line line) {
        Optional<ThingName> part = iris().parseThing(line.subject()).filter(name -> LEFT_OUT.contains(name.kind()));
        if (part.isEmpty()) {
            return new Refused("other-kind",
                    "<" + line.subject() + "> is no statement, question, answer or figure of this dataset",
                    "name one of these by its IRI");
        }
        if (!isTrue(line)) {
            return notTrue(line);
        }
        Slug report = new Slug(part.get().slug().text().replaceFirst("-\\d+$", ""));
        IRI subject = iri(line.subject());
        List<Statement> statements = new ArrayList<>();
        Model evidence = published.model(iris().evidenceGraph(report));
        Stream.of(Prov.WAS_QUOTED_FROM, Rap.EVIDENCE)
                .flatMap(property -> evidence.filter(subject, iri(property), null).objects().stream())
                .forEach(place -> statements.add(statement(subject, Prov.WAS_QUOTED_FROM, place)));
        published.model(iris().graph(Kind.REPORT, report)).filter(subject, iri(Schema.TEXT), null).objects().forEach(
                text -> statements.add(statement(subject, Schema.SHA256, literal(Digest.sha256(text.stringValue())))));
        statements.addAll(stored.statements().filter(subject, null, null));
        if (statements.isEmpty()) {
            return unknown(line.subject());
        }
        statements.add(statement(subject, Rap.WRONG, literal(true)));
        return new Accepted(statements);
    }

    private Judgement language(Line line) {
        Optional<OfficialLanguage> language = Languages.of(line.object());
        if (language.isEmpty()) {
            return new Refused("unknown-language", "'" + line.object() + "' is no official language of the EU",
                    "write language:ENG, language:BUL and so on, or the tag, such as \"en\"");
        }
        return texts.sha256(line.subject()).map(
                text -> (Judgement) accepted(iris().source(text), Dct.LANGUAGE, iri(language.get().authorityIri())))
                .orElseGet(() -> unknownFile(line.subject()));
    }

    private Judgement sameReport(Line line) {
        Optional<String> text = texts.sha256(line.subject());
        if (text.isEmpty()) {
            return unknownFile(line.subject());
        }
        Optional<ThingName> report = iris().parseThing(line.object()).filter(thing -> thing.kind() == Kind.REPORT);
        if (report.isPresent() && !isKnown(report.get())) {
            return unknown(line.object());
        }
        Optional<String> other = report.map(stored.merges()::survivor).map(this::named)
                .or(() -> texts.sha256(line.object()).map(iris()::source));
        if (other.isEmpty()) {
            return unknownFile(line.object());
        }
        List<Statement> statements = new ArrayList<>();
        statements.add(statement(iri(iris().source(text.get())), Rap.SAME_REPORT_AS, iri(other.get())));
        Optional<Slug> to = report.map(ThingName::slug).or(() -> texts.report(other.get().replaceFirst("^.*/", "")));
        texts.report(text.get()).filter(from -> to.filter(slug -> !slug.equals(from)).isPresent())
                .ifPresent(from -> statements.add(statement(iri(iris().thing(Kind.REPORT, from)), Owl.SAME_AS,
                        iri(iris().thing(Kind.REPORT, to.get())))));
        return new Accepted(statements);
    }

    private boolean isKnown(ThingName thing) {
        return published.snapshot().graph(iris().graph(thing.kind(), thing.slug())).isPresent()
                || stored.merges().into().containsKey(thing);
    }

    private static boolean isTrue(Line line) {
        return line.object().equals("true");
    }

    private static Refused notTrue(Line line) {
        return new Refused("unknown-correction", "'" + line.object() + "' can only be true", "write true");
    }

    private Refused unknown(String thing) {
        return new Refused("unknown-thing", "<" + thing + "> is not published here",
                "copy the IRI from its page; the base is " + iris().base());
    }

    private static Refused unknownFile(String name) {
        return new Refused("unknown-file", "there is no text <" + name + ">",
                "write the name of a file in the folder of " + CorrectionsFile.NAME + ", with %20 for a blank");
    }

    private Accepted accepted(String subject, String property, Value object) {
        return new Accepted(List.of(statement(iri(subject), property, object)));
    }

    private static Statement statement(IRI subject, String property, Value object) {
        return Statements.statement(subject, iri(property), object, null);
    }

    private String named(ThingName thing) {
        return iris().thing(thing.kind(), thing.slug());
    }

    private IriSpace iris() {
        return published.iris();
    }
}
