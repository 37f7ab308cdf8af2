package org.rapporteur.ingest.map;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.literal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.TreeModel;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.ontology.Terms.Cv;
import org.rapporteur.ontology.Terms.Dct;
import org.rapporteur.ontology.Terms.Foaf;
import org.rapporteur.ontology.Terms.Org;
import org.rapporteur.ontology.Terms.PersonTerms;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Rdf;
import org.rapporteur.ontology.Terms.Rdfs;
import org.rapporteur.ontology.Terms.Schema;
import org.rapporteur.ontology.Terms.Skos;

/**
 * The graph of a shared entity: what all reports say of it, with its types and its preferred names.
 *
 * <p>A function of the slug and those reports alone; in which order they were published leaves no trace.
 */
public final class EntityMapping {
    /** Of these a thing has one, or one for each language, however many reports differ. */
    private static final List<String> ONE_EACH = List.of(Dct.DESCRIPTION, Cv.EVENT_NUMBER, Rap.REGISTERED_COUNT,
            Rap.ATTENDED_COUNT);

    private final IriSpace iris;
    private final Function<Slug, byte[]> reports;
    private final Map<Slug, ReportMentions> read = new HashMap<>();

    /**
     * A mapping for one published state.
     *
     * @param reports gives the canonical N-Quads of a report's facts
     */
    public EntityMapping(IriSpace iris, Function<Slug, byte[]> reports) {
        this.iris = iris;
        this.reports = reports;
    }

    /**
     * The canonical N-Quads of an entity's graph; empty when none of the reports mentions it.
     *
     * @param candidates reports that may mention it
     */
    public Optional<byte[]> graph(ThingName entity, Set<Slug> candidates) {
        String subject = iris.thing(entity.kind(), entity.slug());
        SortedMap<Slug, ReportMentions> mentioning = new TreeMap<>();
        candidates.forEach(report -> mentioning.put(report, mentions(report)));
        mentioning.values().removeIf(mentions -> mentions.of(subject).isEmpty());
        if (mentioning.isEmpty()) {
            return Optional.empty();
        }
        Model model = new Entity(entity.kind(), iri(subject), mentioning).model();
        return Optional.of(CanonicalQuads.of(model, iris.graph(entity.kind(), entity.slug())));
    }

    private ReportMentions mentions(Slug report) {
        return read.computeIfAbsent(report, slug -> new ReportMentions(reports.apply(slug)));
    }

    private final class Entity {
        private final Kind kind;
        private final IRI subject;
        private final SortedMap<Slug, ReportMentions> reports;
        private final Model model = new TreeModel();

        Entity(Kind kind, IRI subject, SortedMap<Slug, ReportMentions> reports) {
            this.kind = kind;
            this.subject = subject;
            this.reports = reports;
        }

        Model model() {
            reports.forEach((report, mentions) -> {
                model.addAll(mentions.of(subject.stringValue()));
                add(subject, Dct.IS_REFERENCED_BY, iri(iris.thing(Kind.REPORT, report)));
            });
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
            add(subject, Rap.IDENTITY_EVIDENCE,
                    literal(IdentityEvidence.sentence(subject.stringValue(), reports.values())));
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
            reports.values().forEach(mentions -> {
                all.add(mentions.texts(subject, Rap.NAME_AS_READ));
                all.add(mentions.texts(subject, Rap.VARIANT_AS_READ));
            });
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
            objects(subject, Cv.HAS_PARTICIPATION).forEach(participation -> {
                add(participation, Rdf.TYPE, iri(Cv.PARTICIPATION));
                label(participation, participationLabels(participation));
            });
        }

        private SortedMap<String, String> accountLabels(Resource account, SortedMap<String, String> labels) {
            SortedMap<String, String> named = new TreeMap<>(labels);
            chosen(account, Foaf.ACCOUNT_NAME).values()
                    .forEach(name -> named.replaceAll((language, label) -> label + " (" + name + ")"));
            return named;
        }

        private SortedMap<String, String> participationLabels(Resource participation) {
            SortedMap<String, String> labels = new TreeMap<>();
            objects(participation, Cv.HAS_PARTICIPANT).forEach(who -> labels.putAll(chosen(who, Rap.NAME_AS_READ)));
            SortedMap<String, String> jobs = chosen(participation, Rap.JOB_TITLE);
            labels.replaceAll((language, name) -> jobs.containsKey(language) ? name + ", " + jobs.get(language) : name);
            return labels;
        }

        private SortedMap<String, String> chosen(Resource node, String property) {
            AsRead texts = new AsRead();
            reports.values().forEach(mentions -> texts.add(mentions.texts(node, property)));
            return texts.chosen();
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
}
