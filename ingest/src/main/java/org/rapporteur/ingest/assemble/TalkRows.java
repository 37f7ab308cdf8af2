package org.rapporteur.ingest.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.ingest.extract.ReportFacts.TalkMention;
import org.rapporteur.ontology.OfficialLanguage;

/** The talks of a report across its language versions: the same performers, then the same place. */
final class TalkRows {
    private final PeopleRows people;
    private final List<SortedMap<OfficialLanguage, TalkMention>> rows = new ArrayList<>();

    TalkRows(Versions versions, PeopleRows people) {
        this.people = people;
        for (OfficialLanguage language : versions.leadingFirst()) {
            versions.byLanguage().get(language).talks().forEach(talk -> add(language, talk));
        }
    }

    List<SortedMap<OfficialLanguage, TalkMention>> rows() {
        return rows;
    }

    Set<Integer> performers(OfficialLanguage language, TalkMention talk) {
        Set<Integer> performers = new TreeSet<>();
        talk.performers().forEach(person -> performers.add(people.row(language, person)));
        return performers;
    }

    private void add(OfficialLanguage language, TalkMention talk) {
        Set<Integer> performers = performers(language, talk);
        Optional<SortedMap<OfficialLanguage, TalkMention>> same = rows.stream()
                .filter(row -> !row.containsKey(language)).filter(row -> {
                    Map.Entry<OfficialLanguage, TalkMention> first = row.entrySet().iterator().next();
                    return performers(first.getKey(), first.getValue()).equals(performers);
                }).findFirst();
        same.orElseGet(() -> {
            rows.add(new TreeMap<>());
            return rows.getLast();
        }).put(language, talk);
    }
}
