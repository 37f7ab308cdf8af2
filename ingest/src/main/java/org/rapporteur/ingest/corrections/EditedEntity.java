package org.rapporteur.ingest.corrections;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.literal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Terms.Cv;
import org.rapporteur.ontology.Terms.Dct;
import org.rapporteur.ontology.Terms.Foaf;
import org.rapporteur.ontology.Terms.Prov;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Rdfs;
import org.rapporteur.ontology.Terms.Schema;
import org.rapporteur.ontology.Terms.Skos;

/** What corrections change in the graph of one shared entity. */
final class EditedEntity {
    private final Corrections corrections;
    private final ThingName entity;
    private final Set<ThingName> merged;
    private final IRI subject;

    EditedEntity(Corrections corrections, ThingName entity, Set<ThingName> merged) {
        this.corrections = corrections;
        this.entity = entity;
        this.merged = merged;
        this.subject = iri(corrections.iris().thing(entity.kind(), entity.slug()));
    }

    /** Whether nothing is said of the entity itself. */
    boolean isAsRead() {
        return corrections.names(entity).isEmpty() && corrections.sentences(entity).isEmpty();
    }

    /** Changes the graph where there is something to change, and tells whether there was. */
    boolean edit(Model model) {
        int before = model.size();
        boolean edited = participants(model);
        corrections.names(entity).forEach((language, name) -> name(model, language, name));
        merged.forEach(thing -> replaced(model, iriOf(thing), subject.stringValue()));
        List<String> sentences = corrections.sentences(entity);
        sentences.forEach(sentence -> model.add(subject, iri(Rap.IDENTITY_EVIDENCE), literal(sentence)));
        if (!isAsRead()) {
            model.add(subject, iri(Prov.WAS_INFLUENCED_BY), iri(corrections.iris().correctionsGraph()));
        }
        return edited || model.size() != before || !corrections.names(entity).isEmpty();
    }

    /** States what became of a thing, in the graph of what it became. */
    static boolean replaced(Model model, String merged, String survivor) {
        return model.add(iri(merged), iri(Dct.IS_REPLACED_BY), iri(survivor));
    }

    private void name(Model model, String language, String name) {
        IRI property = iri(Vocabulary.nameProperty(entity.kind()));
        Optional<Literal> asRead = text(model, subject, property.stringValue(), language);
        Optional<Literal> label = text(model, subject, Rdfs.LABEL, language);
        asRead.ifPresent(old -> model.remove(subject, property, old));
        for (String variant : List.of(Skos.ALT_LABEL, Skos.HIDDEN_LABEL)) {
            model.remove(subject, iri(variant), literal(name, language));
        }
        asRead.filter(old -> !old.getLabel().equals(name)).ifPresent(old -> alternative(model, language, old));
        model.add(subject, property, literal(name, language));
        label(model, subject, language, name);
        for (Value account : Set.copyOf(model.filter(subject, iri(Foaf.ACCOUNT), null).objects())) {
            renamed(model, (Resource) account, language, label.map(Literal::getLabel).orElse(name), name);
        }
    }

    /** Of an organisation, org:Organization allows one alternative label for each language: the name as read is it. */
    private void alternative(Model model, String language, Literal asRead) {
        if (entity.kind() == Kind.ORGANISATION) {
            text(model, subject, Skos.ALT_LABEL, language).ifPresent(other -> {
                model.remove(subject, iri(Skos.ALT_LABEL), other);
                model.add(subject, iri(Skos.HIDDEN_LABEL), other);
            });
        }
        model.remove(subject, iri(Skos.HIDDEN_LABEL), asRead);
        model.add(subject, iri(Skos.ALT_LABEL), asRead);
    }

    /** Labels of participations begin with the name of the participant. */
    private boolean participants(Model model) {
        boolean edited = false;
        for (Value node : Set.copyOf(model.filter(subject, iri(Cv.HAS_PARTICIPATION), null).objects())) {
            for (Value who : Set.copyOf(model.filter((Resource) node, iri(Cv.HAS_PARTICIPANT), null).objects())) {
                SortedMap<String, String> names = corrections.thing(who.stringValue()).map(corrections::names)
                        .orElseThrow();
                names.forEach((language, name) -> label(model, (Resource) node, language,
                        name + text(model, (Resource) node, Rap.JOB_TITLE, language).map(job -> ", " + job.getLabel())
                                .orElse("")));
                edited |= !names.isEmpty();
            }
        }
        return edited;
    }

    private static void renamed(Model model, Resource node, String language, String before, String name) {
        text(model, node, Rdfs.LABEL, language).map(Literal::getLabel).ifPresent(label -> label(model, node, language,
                label.startsWith(before) ? name + label.substring(before.length()) : label));
    }

    private static void label(Model model, Resource node, String language, String label) {
        for (String property : List.of(Rdfs.LABEL, Schema.NAME)) {
            text(model, node, property, language).ifPresent(old -> model.remove(node, iri(property), old));
            model.add(node, iri(property), literal(label, language));
        }
    }

    private static Optional<Literal> text(Model model, Resource node, String property, String language) {
        return model.filter(node, iri(property), null).objects().stream().map(Literal.class::cast)
                .filter(text -> text.getLanguage().equals(Optional.of(language))).findFirst();
    }

    private String iriOf(ThingName thing) {
        return corrections.iris().thing(thing.kind(), thing.slug());
    }
}
