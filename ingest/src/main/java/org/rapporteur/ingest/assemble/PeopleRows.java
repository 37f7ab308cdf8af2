package org.rapporteur.ingest.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.rapporteur.ingest.extract.ReportFacts;
import org.rapporteur.ingest.extract.ReportFacts.PersonMention;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ingest.text.NameLikeness;
import org.rapporteur.ingest.text.NameSimilarity;
import org.rapporteur.ingest.text.PersonNames;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * The people of a report across its language versions: by account, then by name, then by the place in the list that all
 * versions share.
 */
final class PeopleRows {
    private final Versions versions;
    private final List<SortedMap<OfficialLanguage, List<Integer>>> rows = new ArrayList<>();
    private final Map<OfficialLanguage, Map<Integer, Integer>> rowOf = new TreeMap<>();
    private final Set<String> institutional = new HashSet<>();
    private final Map<String, String> folded = new HashMap<>();

    PeopleRows(Versions versions) {
        this.versions = versions;
        versions.byLanguage().values().forEach(facts -> institutional.addAll(institutional(facts.people())));
        for (OfficialLanguage language : versions.leadingFirst()) {
            add(language, versions.byLanguage().get(language).people());
        }
    }

    /** For each person, the mentions in each version as indexes into its people. */
    List<SortedMap<OfficialLanguage, List<Integer>>> rows() {
        return rows;
    }

    /** The row of a person of one version. */
    int row(OfficialLanguage language, int person) {
        return rowOf.get(language).get(person);
    }

    private void add(OfficialLanguage language, List<PersonMention> people) {
        Map<Integer, Integer> found = rowOf.computeIfAbsent(language, first -> new TreeMap<>());
        for (int i = 0; i < people.size(); i++) {
            PersonMention person = people.get(i);
            Optional<Integer> row = byAccount(person).or(() -> twin(language, person));
            put(language, i, row, found);
        }
        for (int i = 0; i < people.size(); i++) {
            if (!found.containsKey(i)) {
                put(language, i, byName(people.get(i), Set.copyOf(found.values())), found);
            }
        }
        for (int i = 0; i < people.size(); i++) {
            if (!found.containsKey(i)) {
                int index = i;
                int row = twin(language, people.get(i)).or(() -> byPlace(language, index, found))
                        .orElseGet(this::newRow);
                put(language, i, Optional.of(row), found);
            }
        }
    }

    private void put(OfficialLanguage language, int person, Optional<Integer> row, Map<Integer, Integer> found) {
        row.ifPresent(index -> {
            rows.get(index).computeIfAbsent(language, first -> new ArrayList<>()).add(person);
            found.put(person, index);
        });
    }

    private int newRow() {
        rows.add(new TreeMap<>());
        return rows.size() - 1;
    }

    private Optional<Integer> byAccount(PersonMention person) {
        Set<String> keys = accountKeys(person);
        keys.removeAll(institutional);
        return keys.isEmpty()
                ? Optional.empty()
                : first(row -> mentions(row).stream().anyMatch(
                        other -> accountKeys(other).stream().anyMatch(keys::contains) && !unlike(person, other)));
    }

    /** Contacts may stand below the wrong person, where the right one is missing. */
    private static boolean unlike(PersonMention person, PersonMention other) {
        return NameSimilarity.between(person.name().text(), other.name().text()) < NameSimilarity.UNLIKE;
    }

    /** The same name twice in one version is one person with two roles, unless their posts are different. */
    private Optional<Integer> twin(OfficialLanguage language, PersonMention person) {
        String name = folded(person);
        return first(row -> rows.get(row).getOrDefault(language, List.of()).stream()
                .map(versions.byLanguage().get(language).people()::get)
                .anyMatch(other -> folded(other).equals(name) && samePost(person, other)));
    }

    private String folded(PersonMention person) {
        return folded.computeIfAbsent(person.name().text(), Folding::fold);
    }

    private static boolean samePost(PersonMention one, PersonMention other) {
        return one.post().isEmpty() || other.post().isEmpty()
                || NameSimilarity.between(one.post().get().text(), other.post().get().text()) >= NameSimilarity.LIKELY;
    }

    private Optional<Integer> byName(PersonMention person, Set<Integer> taken) {
        String name = Folding.fold(person.name().text());
        List<Integer> equal = IntStream.range(0, rows.size()).filter(row -> !taken.contains(row))
                .filter(row -> mentions(row).stream().anyMatch(
                        other -> PersonNames.likeness(name, Folding.fold(other.name().text())) == NameLikeness.EQUAL))
                .boxed().toList();
        return equal.size() == 1 ? Optional.of(equal.getFirst()) : bySimilarName(person, taken);
    }

    private Optional<Integer> bySimilarName(PersonMention person, Set<Integer> taken) {
        record Candidate(int row, double score) {}
        List<Candidate> candidates = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!taken.contains(row)) {
                double score = mentions(row).stream().filter(other -> RelatedNames.mayBeOne(person, other))
                        .mapToDouble(other -> NameSimilarity.between(person.name().text(), other.name().text())).max()
                        .orElse(0);
                candidates.add(new Candidate(row, score));
            }
        }
        candidates.sort(Comparator.comparing(Candidate::score).reversed());
        if (candidates.isEmpty() || candidates.getFirst().score() < NameSimilarity.LIKELY) {
            return Optional.empty();
        }
        double second = candidates.size() > 1 ? candidates.get(1).score() : 0;
        boolean clear = candidates.getFirst().score() - second >= NameSimilarity.MARGIN;
        return clear ? Optional.of(candidates.getFirst().row()) : Optional.empty();
    }

    /** In two lists of equal length under the same role, the people left over at the same place are the same. */
    private Optional<Integer> byPlace(OfficialLanguage language, int person, Map<Integer, Integer> found) {
        List<PersonMention> people = versions.byLanguage().get(language).people();
        for (OfficialLanguage other : rowOf.keySet()) {
            List<PersonMention> others = versions.byLanguage().get(other).people();
            if (other == language || others.size() != people.size()) {
                continue;
            }
            int row = rowOf.get(other).getOrDefault(person, -1);
            boolean sameRole = others.get(person).role().equals(people.get(person).role())
                    || people.get(person).role().isEmpty();
            if (row >= 0 && sameRole && !found.containsValue(row)
                    && RelatedNames.mayBeOne(people.get(person), others.get(person))) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> first(IntPredicate condition) {
        for (int row = 0; row < rows.size(); row++) {
            if (condition.test(row)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private List<PersonMention> mentions(int row) {
        List<PersonMention> mentions = new ArrayList<>();
        rows.get(row).forEach((language, indexes) -> {
            ReportFacts facts = versions.byLanguage().get(language);
            indexes.forEach(index -> mentions.add(facts.people().get(index)));
        });
        return mentions;
    }

    /** Accounts that one version gives for two people of other names are nobody's own. */
    private static Set<String> institutional(List<PersonMention> people) {
        Map<String, PersonMention> first = new HashMap<>();
        Set<String> institutional = new HashSet<>();
        people.forEach(person -> accountKeys(person).forEach(key -> {
            PersonMention owner = first.computeIfAbsent(key, unowned -> person);
            boolean one = PersonNames.likeness(Folding.fold(owner.name().text()), Folding.fold(person.name().text()))
                    .reaches(NameLikeness.COMPATIBLE);
            if (!one) {
                institutional.add(key);
            }
        }));
        return institutional;
    }

    private static Set<String> accountKeys(PersonMention person) {
        Set<String> keys = new HashSet<>();
        person.accounts().forEach(mention -> keys.add(mention.account().key()));
        return keys;
    }
}
