package org.rapporteur.ingest.works;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Slug;

/** Decides from their content which texts are language versions of one report; the best pairs first. */
final class Grouping {
    /** Two texts in one language may only be two states of the same version. */
    private static final double SAME_VERSION = 0.85;

    private final List<List<Version>> groups = new ArrayList<>();

    private record Pair(Version one, Version other, double likeness) {}

    private Grouping(List<Version> versions, Guidance guidance) {
        Map<String, List<Version>> published = new TreeMap<>();
        versions.forEach(version -> published
                .computeIfAbsent(version.published().map(Slug::text).orElse(version.source().sha256()),
                        first -> new ArrayList<>())
                .add(version));
        groups.addAll(published.values());
        versions.forEach(
                version -> guidance.partners(version.source().sha256()).forEach(partner -> unite(version, partner)));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            for (int j = i + 1; j < versions.size(); j++) {
                double likeness = versions.get(i).likeness(versions.get(j));
                if (likeness > 0) {
                    pairs.add(new Pair(versions.get(i), versions.get(j), likeness));
                }
            }
        }
        pairs.sort(Comparator.comparing(Pair::likeness).reversed().thenComparing(pair -> pair.one().source().sha256())
                .thenComparing(pair -> pair.other().source().sha256()));
        pairs.forEach(this::join);
    }

    /** The groups; each holds all versions of one report, also those already published. */
    static List<List<Version>> of(List<Version> versions, Guidance guidance) {
        List<Version> sorted = versions.stream().sorted(Comparator.comparing(version -> version.source().sha256()))
                .toList();
        return List.copyOf(new Grouping(sorted, guidance).groups);
    }

    /** Two published reports stay two: to merge them is not for a reading to do. */
    private void unite(Version version, String partner) {
        groups.stream().filter(group -> group.stream().anyMatch(other -> other.source().sha256().equals(partner))
                || report(group).map(Slug::text).equals(Optional.of(partner))).findFirst().ifPresent(other -> {
                    List<Version> one = group(version);
                    if (one != other && (report(one).isEmpty() || report(other).isEmpty())) {
                        one.addAll(other);
                        groups.remove(other);
                    }
                });
    }

    private void join(Pair pair) {
        List<Version> one = group(pair.one());
        List<Version> other = group(pair.other());
        boolean twoReports = report(one).isPresent() && report(other).isPresent();
        Set<OfficialLanguage> languages = one.stream().map(Version::language).collect(Collectors.toSet());
        boolean clash = other.stream().map(Version::language).anyMatch(languages::contains);
        boolean sameVersion = pair.one().language() == pair.other().language() && pair.likeness() >= SAME_VERSION;
        if (one != other && !twoReports && (!clash || sameVersion) && !contradict(one, other)) {
            one.addAll(other);
            groups.remove(other);
        }
    }

    private static boolean contradict(List<Version> one, List<Version> other) {
        return one.stream().anyMatch(version -> other.stream().anyMatch(version::isOfOtherEvent));
    }

    private List<Version> group(Version version) {
        return groups.stream().filter(group -> group.contains(version)).findFirst().orElseThrow();
    }

    static Optional<Slug> report(List<Version> group) {
        return group.stream().flatMap(version -> version.published().stream()).findFirst();
    }
}
