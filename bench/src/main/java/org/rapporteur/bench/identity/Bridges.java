package org.rapporteur.bench.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.bench.corpus.Mention;
import org.rapporteur.ontology.Kind;

/**
 * Which mentions of a thing the corpus itself joins, each to each or over others.
 *
 * <p>Organisations by a name in common: nothing else says that a body named only in German is the one named only in
 * French. People by an account, by the event, or by an organisation that is joined; nothing else says that somebody in a
 * new post is who they were. Events always.
 */
final class Bridges {
    private final Map<String, String> islands = new HashMap<>();

    Bridges(List<Mention> mentions) {
        mentions.stream().filter(mention -> mention.kind() == Kind.ORGANISATION).forEach(this::organisation);
        mentions.stream().filter(mention -> mention.kind() == Kind.PERSON).forEach(this::person);
    }

    boolean join(Pair pair) {
        Mention one = pair.one().mention();
        Mention other = pair.other().mention();
        return one.kind() == Kind.EVENT || island(place(one)).equals(island(place(other)));
    }

    private void organisation(Mention body) {
        body.written().values().forEach(forms -> forms.forEach(form -> join(place(body), body.truth() + "\t" + form)));
    }

    private void person(Mention person) {
        List<String> ties = new ArrayList<>(person.accounts());
        ties.add(person.event());
        Stream.of(person.situation(), person.before()).filter(body -> !body.isEmpty())
                .forEach(body -> ties.add(island(place(person.report(), Kind.ORGANISATION, body))));
        ties.forEach(tie -> join(place(person), person.truth() + "\t" + tie));
    }

    private static String place(Mention mention) {
        return place(mention.report(), mention.kind(), mention.truth());
    }

    private static String place(String report, Kind kind, String truth) {
        return String.join("\t", report, kind.path(), truth);
    }

    private void join(String one, String other) {
        islands.put(island(one), island(other));
    }

    private String island(String place) {
        String island = place;
        while (!islands.getOrDefault(island, island).equals(island)) {
            island = islands.get(island);
        }
        return island;
    }
}
