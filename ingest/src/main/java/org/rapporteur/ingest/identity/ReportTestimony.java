package org.rapporteur.ingest.identity;

import static org.eclipse.rdf4j.model.util.Values.iri;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Terms.Cv;
import org.rapporteur.ontology.Terms.Org;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Schema;

/** Reads the facts of one report for what they say of each shared entity. */
public final class ReportTestimony {
    private final IriSpace iris;
    private final Model facts;
    private final Map<ThingName, SortedMap<String, Integer>> companions = new HashMap<>();

    private ReportTestimony(byte[] quads, IriSpace iris) {
        this.iris = iris;
        try {
            this.facts = new LinkedHashModel(Rio.parse(new ByteArrayInputStream(quads), RDFFormat.NQUADS));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /**
     * What a report says of each shared entity that it mentions.
     *
     * @param quads the canonical N-Quads of the report's facts
     */
    public static Map<ThingName, Testimony> of(byte[] quads, IriSpace iris) {
        return new ReportTestimony(quads, iris).of(new String(quads, StandardCharsets.UTF_8).lines());
    }

    private Map<ThingName, Testimony> of(Stream<String> quads) {
        links();
        Map<ThingName, SortedMap<String, Integer>> statements = new HashMap<>();
        quads.forEach(quad -> owner(quad).ifPresent(
                thing -> statements.computeIfAbsent(thing, first -> new TreeMap<>()).put(withoutGraph(quad), 1)));
        Map<ThingName, Testimony> said = new HashMap<>();
        statements.forEach((thing, lines) -> said.put(thing,
                new Testimony(lines, companions.getOrDefault(thing, new TreeMap<>()))));
        return said;
    }

    /** The shared entity that the subject is, or is a subordinate node of. */
    private Optional<ThingName> owner(String quad) {
        String subject = quad.substring(1, quad.indexOf('>'));
        int fragment = subject.indexOf('#');
        return iris.parseThing(fragment < 0 ? subject : subject.substring(0, fragment))
                .filter(thing -> thing.kind().shared());
    }

    private static String withoutGraph(String quad) {
        return quad.substring(0, quad.lastIndexOf(" <")) + " .";
    }

    private void links() {
        Stream.of(Org.UNIT_OF, Org.SUB_ORGANIZATION_OF, Schema.MEMBER, Schema.PRODUCER, Rap.AFFILIATION,
                Rap.FORMER_AFFILIATION)
                .forEach(property -> facts.filter(null, iri(property), null)
                        .forEach(link -> link(things(Set.of(link.getSubject())), things(Set.of(link.getObject())))));
        facts.filter(null, iri(Cv.HAS_PARTICIPATION), null).forEach(link -> {
            Resource node = (Resource) link.getObject();
            List<ThingName> participants = things(objects(node, Cv.HAS_PARTICIPANT));
            link(participants, things(objects(node, Rap.AFFILIATION)));
            link(participants, things(objects(node, Rap.FORMER_AFFILIATION)));
            link(participants, things(objects(link.getSubject(), Cv.PARENT_EVENT)));
            link(things(Set.of(link.getSubject())), participants);
        });
    }

    /** The one says it of itself; an organisation would otherwise grow with all its people. */
    private void link(List<ThingName> some, List<ThingName> others) {
        some.forEach(one -> others.forEach(other -> {
            companions.computeIfAbsent(one, first -> new TreeMap<>()).put(Register.text(other), 1);
        }));
    }

    private Set<Value> objects(Resource node, String property) {
        return facts.filter(node, iri(property), null).objects();
    }

    private List<ThingName> things(Set<? extends Value> values) {
        return values.stream().flatMap(value -> iris.parseThing(value.stringValue()).stream())
                .filter(thing -> thing.kind().shared()).toList();
    }
}
