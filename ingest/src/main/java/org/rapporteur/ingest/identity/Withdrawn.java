package org.rapporteur.ingest.identity;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;
import org.rapporteur.ontology.Terms.Dct;
import org.rapporteur.ontology.Terms.Rap;

/**
 * What is remembered of an entity that was withdrawn by decision, so that it is recognised and left out. Written as a
 * graph that only the history names.
 *
 * @param testimony what was said of it
 * @param reports those that said it
 */
public record Withdrawn(Testimony testimony, Set<Slug> reports) {
    public Withdrawn {
        reports = Set.copyOf(reports);
    }

    /** The graph in N-Quads, lines sorted. */
    public byte[] quads(ThingName entity, IriSpace iris) {
        String subject = "<" + iris.thing(entity.kind(), entity.slug()) + "> ";
        Stream<String> mentions = reports.stream()
                .map(report -> subject + "<" + Dct.IS_REFERENCED_BY + "> <" + iris.thing(Kind.REPORT, report) + "> .");
        Stream<String> companions = testimony.companions().keySet().stream().map(Register::thing)
                .map(other -> subject + "<" + Rap.AFFILIATION + "> <" + iris.thing(other.kind(), other.slug()) + "> .");
        String graph = " <" + iris.graph(entity.kind(), entity.slug()) + "> .\n";
        return Stream.of(testimony.statements().keySet().stream(), mentions, companions).flatMap(lines -> lines)
                .map(line -> line.substring(0, line.length() - " .".length()) + graph)
                .collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What such a graph remembers. */
    static Withdrawn parse(byte[] quads, ThingName entity, IriSpace iris) {
        Testimony all = ReportTestimony.of(quads, iris).getOrDefault(entity, Testimony.NONE);
        Map<Boolean, Set<String>> split = all.statements().keySet().stream().collect(Collectors.partitioningBy(
                line -> line.contains("> <" + Dct.IS_REFERENCED_BY + "> <"), Collectors.toCollection(TreeSet::new)));
        Set<Slug> reports = split.get(true).stream()
                .map(line -> new Slug(line.substring(line.lastIndexOf('/') + 1, line.lastIndexOf('>'))))
                .collect(Collectors.toSet());
        return new Withdrawn(all.minus(Testimony.once(split.get(true))), reports);
    }
}
