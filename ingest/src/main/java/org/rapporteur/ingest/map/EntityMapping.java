package org.rapporteur.ingest.map;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.literal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.TreeModel;
import org.rapporteur.ingest.identity.Testimony;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Terms.Cv;
import org.rapporteur.ontology.Terms.Dct;
import org.rapporteur.ontology.Terms.Foaf;
import org.rapporteur.ontology.Terms.Locn;
import org.rapporteur.ontology.Terms.Org;
import org.rapporteur.ontology.Terms.PersonTerms;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Rdf;
import org.rapporteur.ontology.Terms.Rdfs;
import org.rapporteur.ontology.Terms.Schema;
import org.rapporteur.ontology.Terms.Skos;
import org.rapporteur.ontology.Terms.Time;

/**
 * The graph of a shared entity: what all reports say of it, with its types and its preferred names.
 *
 * <p>A function of the slug and those reports alone; in which order they were published leaves no trace.
 */
public final class EntityMapping {
    /** Of these a thing has one, or one for each language, however many reports differ. */
    private static final List<String> ONE_EACH = List.of(Dct.DESCRIPTION, Cv.EVENT_NUMBER, Rap.REGISTERED_COUNT,
            Rap.ATTENDED_COUNT);

    private final Kind kind;
    private final IRI subject;
    private final Map<Statement, Integer> said;
    private final Model model;

    private EntityMapping(Kind kind, IRI subject, Testimony testimony) {
        this.kind = kind;
        this.subject = subject;
        this.said = testimony.counted();
        this.model = new TreeModel(said.keySet());
    }

    /** The canonical N-Quads of an entity's graph; empty when no report says anything of it. */
    public static Optional<byte[]> graph(ThingName entity, Testimony testimony, IriSpace iris) {
        if (testimony.isEmpty()) {
            return Optional.empty();
        }
        IRI subject = iri(iris.thing(entity.kind(), entity.slug()));
        Model model = new EntityMapping(entity.kind(), subject, testimony).model();
        return Optional.of(CanonicalQuads.of(model, iris.graph(entity.kind(), entity.slug())));
    }

    private Model model() {
        ONE_EACH.forEach(property -> keepChosen(subject, property));
        objects(subject, Foaf.ACCOUNT).forEach(account -> keepChosen(account, Foaf.ACCOUNT_NAME));
        types();
        SortedMap<String, String> labels = chosen(subject, Rap.DISPLAY_LABEL);
        SortedMap<String, String> names = chosen(subject, Rap.NAME_AS_READ);
        labels.putAll(names);
        names.forEach((language, name) -> add(subject, nameProperty(), literal(name, language)));
        variants(names);
        label(subject, labels);
        nodes(labels);
        add(subject, Rap.IDENTITY_EVIDENCE, literal(IdentityEvidence.sentence(subject, said)));
        return model;
    }

    private void keepChosen(Resource node, String property) {
        SortedMap<String, String> chosen = chosen(node, property);
        model.filter(node, iri(property), null).objects().stream().map(Literal.class::cast)
                .filter(text -> !text.getLabel().equals(chosen.get(text.getLanguage().orElse("")))).toList()
                .forEach(text -> model.remove(node, iri(property), text));
    }

    private void types() {
        for (String type : typesOfKind()) {
            add(subject, Rdf.TYPE, iri(type));
        }
        if (kind == Kind.ORGANISATION) {
            if (model.contains(subject, iri(Schema.ADDITIONAL_TYPE), iri(Cv.PUBLIC_ORGANISATION))) {
                add(subject, Rdf.TYPE, iri(Cv.PUBLIC_ORGANISATION));
            }
            if (model.contains(subject, iri(Org.UNIT_OF), null)) {
                add(subject, Rdf.TYPE, iri(Org.ORGANIZATIONAL_UNIT));
            }
        }
    }

    private List<String> typesOfKind() {
        return switch (kind) {
            case EVENT -> List.of(Cv.PUBLIC_EVENT, Schema.EVENT);
            case EVENT_SERIES -> List.of(Cv.PUBLIC_EVENT, Schema.EVENT_SERIES);
            case PERSON -> List.of(Foaf.PERSON, Foaf.AGENT, PersonTerms.PERSON, Schema.PERSON);
            case ORGANISATION -> List.of(Org.ORGANIZATION, Foaf.AGENT);
            case PROJECT -> List.of(Foaf.PROJECT, Schema.PROJECT);
            case PUBLICATION -> List.of(Schema.CREATIVE_WORK);
            default -> throw new IllegalArgumentException("Not a shared entity: " + subject);
        };
    }

    private String nameProperty() {
        return switch (kind) {
            case EVENT, EVENT_SERIES -> Dct.TITLE;
            case PERSON -> Foaf.NAME;
            default -> Skos.PREF_LABEL;
        };
    }

    /** Of an organisation, org:Organization allows one alternative label for each language. */
    private void variants(SortedMap<String, String> names) {
        AsRead all = new AsRead();
        asRead(all, subject, Rap.NAME_AS_READ);
        asRead(all, subject, Rap.VARIANT_AS_READ);
        names.forEach(all::remove);
        SortedMap<String, String> first = all.chosen();
        all.forEach((language, variant) -> {
            boolean hidden = kind == Kind.ORGANISATION && !variant.equals(first.get(language));
            add(subject, hidden ? Skos.HIDDEN_LABEL : Skos.ALT_LABEL, literal(variant, language));
        });
    }

    private void nodes(SortedMap<String, String> labels) {
        objects(subject, Foaf.ACCOUNT).forEach(account -> {
            add(account, Rdf.TYPE, iri(Foaf.ONLINE_ACCOUNT));
            label(account, accountLabels(account, labels));
        });
        objects(subject, Schema.RECORDED_IN).forEach(recording -> {
            add(recording, Rdf.TYPE, iri(Schema.VIDEO_OBJECT));
            label(recording, labels);
        });
        objects(subject, Locn.ADDRESS).forEach(address -> {
            keepChosen(address, Locn.FULL_ADDRESS);
            add(address, Rdf.TYPE, iri(Locn.ADDRESS_CLASS));
            label(address, chosen(address, Locn.FULL_ADDRESS));
        });
        objects(subject, Time.HAS_TIME).forEach(this::time);
        objects(subject, Cv.HAS_PARTICIPATION).forEach(participation -> {
            add(participation, Rdf.TYPE, iri(Cv.PARTICIPATION));
            label(participation, chosen(participation, Rap.DISPLAY_LABEL));
        });
    }

    private void time(Resource time) {
        SortedMap<String, String> labels = chosen(time, Rap.DISPLAY_LABEL);
        add(time, Rdf.TYPE, iri(Time.TEMPORAL_ENTITY));
        label(time, labels);
        Stream.of(Time.HAS_BEGINNING, Time.HAS_END).flatMap(end -> objects(time, end).stream()).forEach(instant -> {
            add(instant, Rdf.TYPE, iri(Time.INSTANT));
            label(instant, labels);
        });
    }

    private SortedMap<String, String> accountLabels(Resource account, SortedMap<String, String> labels) {
        SortedMap<String, String> named = new TreeMap<>(labels);
        chosen(account, Foaf.ACCOUNT_NAME).values()
                .forEach(name -> named.replaceAll((language, label) -> label + " (" + name + ")"));
        return named;
    }

    private SortedMap<String, String> chosen(Resource node, String property) {
        AsRead texts = new AsRead();
        asRead(texts, node, property);
        return texts.chosen();
    }

    private void asRead(AsRead texts, Resource node, String property) {
        said.forEach((statement, reports) -> {
            if (statement.getSubject().equals(node) && statement.getPredicate().equals(iri(property))) {
                texts.add((Literal) statement.getObject(), reports);
            }
        });
    }

    private void label(Resource node, SortedMap<String, String> labels) {
        labels.forEach((language, label) -> {
            add(node, Rdfs.LABEL, literal(label, language));
            add(node, Schema.NAME, literal(label, language));
        });
    }

    private Set<Resource> objects(Resource node, String property) {
        Set<Resource> objects = new TreeSet<>(Comparator.comparing(Resource::stringValue));
        model.filter(node, iri(property), null).objects().forEach(value -> objects.add((Resource) value));
        return objects;
    }

    private void add(Resource node, String property, Value value) {
        model.add(node, iri(property), value);
    }
}
