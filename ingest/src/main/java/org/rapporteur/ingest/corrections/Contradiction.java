package org.rapporteur.ingest.corrections;

import static org.eclipse.rdf4j.model.util.Values.iri;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.TreeModel;
import org.rapporteur.ingest.corrections.Judgement.Refused;
import org.rapporteur.ingest.corrections.Vocabulary.Meaning;
import org.rapporteur.ingest.identity.Merges;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Terms.Owl;

/** Tells where one correction cannot hold beside the others. */
final class Contradiction {
    private Contradiction() {}

    static Optional<Refused> of(Statement statement, Model others, IriSpace iris) {
        return switch (Vocabulary.meaning(statement.getPredicate().stringValue()).orElse(Meaning.AS_READ)) {
            case SAME_AS -> sameAs(statement, others, iris);
            case DIFFERENT_FROM -> differentFrom(statement, others, iris);
            case NAME, ROLE, LANGUAGE -> another(statement, others);
            default -> Optional.empty();
        };
    }

    private static Optional<Refused> sameAs(Statement statement, Model others, IriSpace iris) {
        String one = statement.getSubject().stringValue();
        String other = statement.getObject().stringValue();
        Optional<Value> already = values(statement, others).filter(value -> !value.equals(statement.getObject()))
                .findFirst();
        if (already.isPresent()) {
            return refused("<" + one + "> is already the same as <" + already.get().stringValue() + ">",
                    "if all are one, say that <" + other + "> is the same as <" + already.get().stringValue() + ">");
        }
        Merges merges = new Corrections(iris, others).merges();
        Optional<ThingName> survivor = iris.parseThing(other).map(merges::survivor);
        if (survivor.isPresent() && survivor.equals(iris.parseThing(one))) {
            return refused("<" + other + "> is already the same as <" + one + ">",
                    "keep one of the two lines: what stands behind owl:sameAs keeps its IRI");
        }
        Model together = new TreeModel(others);
        together.add(statement);
        return others.filter(null, iri(Owl.DIFFERENT_FROM), null).stream()
                .flatMap(apart -> differentFrom(apart, together, iris).stream()).findFirst();
    }

    private static Optional<Refused> differentFrom(Statement statement, Model others, IriSpace iris) {
        String one = statement.getSubject().stringValue();
        String other = statement.getObject().stringValue();
        Corrections corrections = new Corrections(iris, others);
        Optional<ThingName> left = MentionName.parse(iris, one).flatMap(corrections::meant)
                .or(() -> iris.parseThing(one)).map(corrections.merges()::survivor);
        Optional<ThingName> right = iris.parseThing(other).map(corrections.merges()::survivor);
        return left.isPresent() && left.equals(right)
                ? refused("<" + one + "> and <" + other + "> are said to be the same and to be different",
                        "take one of the two back")
                : Optional.empty();
    }

    /** Of these a thing has one, or one for each language. */
    private static Optional<Refused> another(Statement statement, Model others) {
        Predicate<Value> sameLanguage = value -> !(value instanceof Literal text)
                || text.getLanguage().equals(((Literal) statement.getObject()).getLanguage());
        return values(statement, others).filter(value -> !value.equals(statement.getObject())).filter(sameLanguage)
                .findFirst().flatMap(value -> refused("<" + statement.getSubject().stringValue()
                        + "> is also said to be '" + value.stringValue() + "'", "say one of the two"));
    }

    private static Stream<Value> values(Statement statement, Model others) {
        return others.filter(statement.getSubject(), statement.getPredicate(), null).objects().stream();
    }

    private static Optional<Refused> refused(String message, String advice) {
        return Optional.of(new Refused("contradiction", message, advice));
    }
}
