package org.rapporteur.ingest.identity;

import static org.eclipse.rdf4j.model.util.Values.iri;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Terms.Cv;
import org.rapporteur.ontology.Terms.Foaf;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Schema;

/** Reads from what is said of an entity what helps to recognise it. */
record KnownReader(IriSpace iris) {
    Known known(ThingName thing, Model model, Set<ThingName> companions) {
        IRI subject = iri(iris.thing(thing.kind(), thing.slug()));
        Set<String> names = Stream.of(Rap.NAME_AS_READ, Rap.VARIANT_AS_READ)
                .flatMap(property -> objects(model, subject, property)).map(Value::stringValue)
                .map(name -> Romanisation.comparable(thing.kind(), name)).collect(Collectors.toSet());
        return new Known(thing, names, identifiers(thing.kind(), subject, model), companions);
    }

    private Set<Identifier> identifiers(Kind kind, IRI subject, Model model) {
        Set<Identifier> found = new HashSet<>();
        switch (kind) {
            case PERSON -> objects(model, subject, Foaf.ACCOUNT).forEach(account -> {
                Resource node = (Resource) account;
                objects(model, node, Foaf.ACCOUNT_SERVICE_HOMEPAGE)
                        .forEach(service -> objects(model, node, Foaf.ACCOUNT_NAME).forEach(
                                name -> found.add(Identifier.account(service.stringValue(), name.stringValue()))));
            });
            case ORGANISATION -> objects(model, subject, Schema.SAME_AS)
                    .forEach(value -> found.add(Identifier.authority(value.stringValue())));
            case PROJECT -> {
                objects(model, subject, Rap.HASHTAG)
                        .forEach(value -> found.add(Identifier.hashtag(value.stringValue())));
                objects(model, subject, Foaf.PAGE).forEach(value -> found.add(Identifier.page(value.stringValue())));
            }
            case PUBLICATION -> objects(model, subject, Schema.URL)
                    .forEach(value -> found.add(Identifier.location(value.stringValue())));
            case EVENT -> {
                counts(model, subject, Rap.REGISTERED_COUNT)
                        .forEach(registered -> counts(model, subject, Rap.ATTENDED_COUNT)
                                .forEach(attended -> found.add(Identifier.counts(registered, attended))));
                objects(model, subject, Schema.START_DATE)
                        .forEach(date -> found.add(Identifier.day(date.stringValue())));
                objects(model, subject, Schema.RECORDED_IN)
                        .flatMap(recording -> objects(model, (Resource) recording, Schema.URL))
                        .forEach(value -> found.add(Identifier.page(value.stringValue())));
                objects(model, subject, Cv.PARENT_EVENT).flatMap(series -> thing(series).stream())
                        .forEach(series -> found.addAll(numbers(series, subject, model)));
            }
            default -> {
                // No other kind is told apart by more than its name and its companions.
            }
        }
        return found;
    }

    private static Set<Identifier> numbers(ThingName series, IRI event, Model model) {
        Set<Identifier> numbers = new HashSet<>();
        objects(model, event, Cv.EVENT_NUMBER).map(Literal.class::cast).forEach(number -> {
            String language = number.getLanguage().orElse("");
            List<String> types = objects(model, event, Schema.ADDITIONAL_TYPE).map(Literal.class::cast)
                    .filter(type -> type.getLanguage().orElse("").equals(language)).map(Value::stringValue).toList();
            for (String type : types.isEmpty() ? List.of("") : types) {
                numbers.add(Identifier.number(series.slug().text(), type, language, number.stringValue()));
            }
        });
        return numbers;
    }

    private static List<Long> counts(Model model, IRI subject, String property) {
        return objects(model, subject, property).map(Literal.class::cast).map(Literal::longValue).toList();
    }

    private Optional<ThingName> thing(Value value) {
        return iris.parseThing(value.stringValue());
    }

    private static Stream<Value> objects(Model model, Resource subject, String property) {
        return model.filter(subject, iri(property), null).objects().stream();
    }
}
