package org.rapporteur.ingest.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ontology.IriSpace.ThingName;

/**
 * What is known of a published entity, as far as it helps to recognise it.
 *
 * @param names as read, made comparable
 * @param companions what it says it is linked to: for a person the employers and the series they spoke in, for an
 *        organisation its parent, for an event its speakers
 */
record Known(ThingName thing, Set<String> names, Set<Identifier> identifiers, Set<ThingName> companions) {
    Known {
        names = Set.copyOf(names);
        identifiers = Set.copyOf(identifiers);
        companions = Set.copyOf(companions);
    }

    /** The form that is read by {@link #parse}. */
    String text() {
        Stream<String> lines = Stream
                .of(names.stream().map(name -> "name " + name),
                        identifiers.stream().map(identifier -> "identifier " + identifier.text()),
                        companions.stream().map(companion -> "companion " + Register.text(companion)))
                .flatMap(part -> part);
        return lines.collect(Collectors.joining("\n"));
    }

    static Known parse(ThingName thing, String text) {
        Map<String, List<String>> lines = text.lines()
                .collect(Collectors.groupingBy(line -> line.substring(0, line.indexOf(' ')),
                        Collectors.mapping(line -> line.substring(line.indexOf(' ') + 1), Collectors.toList())));
        return new Known(thing, Set.copyOf(lines.getOrDefault("name", List.of())),
                lines.getOrDefault("identifier", List.of()).stream().map(Identifier::parse).collect(Collectors.toSet()),
                lines.getOrDefault("companion", List.of()).stream().map(Register::thing).collect(Collectors.toSet()));
    }

    boolean isDeniedBy(Known other) {
        return identifiers.stream().anyMatch(mine -> other.identifiers.stream().anyMatch(mine::denies));
    }

    Set<String> keys() {
        return Keys.of(thing.kind(), names, identifiers);
    }
}
