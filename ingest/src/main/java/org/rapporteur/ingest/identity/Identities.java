package org.rapporteur.ingest.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.IngestException;
import org.rapporteur.ingest.works.Guidance;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.Finding;

/** What another dataset calls its things and knows them by, so that one built from the same reports calls them so too. */
public final class Identities implements Guidance {
    /** Nothing is carried over. */
    public static final Identities NONE = new Identities(List.of(), List.of());

    private final Set<ThingName> taken = new HashSet<>();
    private final Map<String, Slug> reports = new HashMap<>();
    private final Map<Slug, Set<String>> sources = new HashMap<>();
    private final Map<Slug, Slug> events = new HashMap<>();
    private final Map<Slug, Integer> minted = new HashMap<>();
    private final Map<PublishedPlaces.Key, Set<Slug>> places = new HashMap<>();
    private final Map<ThingName, Set<String>> names = new HashMap<>();
    private final Map<ThingName, Set<Identifier>> identifiers = new HashMap<>();
    private final Map<ThingName, Set<ThingName>> merged = new HashMap<>();
    private final Map<String, Set<ThingName>> keys = new HashMap<>();
    private final List<Finding> findings;

    private Identities(List<IdentityLine> lines, List<Finding> findings) {
        this.findings = List.copyOf(findings);
        lines.forEach(this::add);
        Stream.concat(names.keySet().stream(), identifiers.keySet().stream()).distinct().forEach(thing -> known(thing)
                .keys().forEach(key -> keys.computeIfAbsent(key, first -> new HashSet<>()).add(thing)));
    }

    /**
     * Reads a file that {@link IdentitiesFile} wrote; what is no line of one is left out with a finding.
     *
     * @throws IngestException when the disk refuses
     */
    public static Identities read(Path file) {
        try {
            List<IdentityLine> lines = new ArrayList<>();
            List<Finding> findings = new ArrayList<>();
            int number = 0;
            for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                Optional<IdentityLine> known = IdentityLine.parse(line.replaceFirst("\r$", ""));
                known.ifPresent(lines::add);
                if (known.isEmpty()) {
                    findings.add(new Finding("unknown-identity", Finding.Severity.warning,
                            file.getFileName().toString(), number, "this line names no thing and was left out",
                            "write kind, slug, key and value with tabs between them"));
                }
            }
            return new Identities(lines, findings);
        } catch (IOException failure) {
            throw new IngestException("Reading " + file + " failed", failure);
        }
    }

    /** What of the file was left out. */
    public List<Finding> findings() {
        return findings;
    }

    private void add(IdentityLine line) {
        ThingName thing = line.thing();
        taken.add(thing);
        switch (line.key()) {
            case source -> {
                reports.put(line.value(), thing.slug());
                sources.computeIfAbsent(thing.slug(), first -> new TreeSet<>()).add(line.value());
            }
            case event -> events.put(thing.slug(), new Slug(line.value()));
            case minted -> minted.put(thing.slug(), Integer.parseInt(line.value()));
            case place -> Place.parse(line.value())
                    .ifPresent(place -> places
                            .computeIfAbsent(new PublishedPlaces.Key(thing.kind(), place), first -> new TreeSet<>())
                            .add(thing.slug()));
            case name -> names.computeIfAbsent(thing, first -> new HashSet<>()).add(line.value());
            case identifier -> identifiers.computeIfAbsent(thing, first -> new HashSet<>()).add(line.identifier());
            case merged -> {
                ThingName other = new ThingName(thing.kind(), new Slug(line.value()));
                taken.add(other);
                merged.computeIfAbsent(thing, first -> new HashSet<>()).add(other);
            }
            case taken -> {
                // That the slug is taken is all there is to know.
            }
        }
    }

    /** The report that has most of these texts. */
    public Optional<Slug> report(Collection<String> sha256) {
        Map<Slug, Long> votes = sha256.stream().flatMap(text -> Optional.ofNullable(reports.get(text)).stream())
                .collect(Collectors.groupingBy(slug -> slug, Collectors.counting()));
        return votes.entrySet().stream().max(Map.Entry.<Slug, Long>comparingByValue()
                .thenComparing(Map.Entry.<Slug, Long>comparingByKey().reversed())).map(Map.Entry::getKey);
    }

    /** The shared things that were merged into this one. */
    public Set<ThingName> mergedInto(ThingName survivor) {
        return merged.getOrDefault(survivor, Set.of());
    }

    @Override
    public Optional<OfficialLanguage> language(String sha256) {
        return Optional.empty();
    }

    @Override
    public Set<String> partners(String sha256) {
        return Optional.ofNullable(reports.get(sha256)).map(report -> {
            Set<String> partners = new TreeSet<>(sources.get(report));
            partners.remove(sha256);
            partners.add(report.text());
            return partners;
        }).orElseGet(TreeSet::new);
    }

    boolean isTaken(ThingName thing) {
        return taken.contains(thing);
    }

    Optional<Slug> event(Slug report) {
        return Optional.ofNullable(events.get(report));
    }

    /** The shared things under a key. */
    Set<ThingName> under(String key) {
        return keys.getOrDefault(key, Set.of());
    }

    /** What a thing is known by. */
    Known known(ThingName thing) {
        return new Known(thing, names.getOrDefault(thing, Set.of()), identifiers.getOrDefault(thing, Set.of()),
                Set.of());
    }

    int minted(Slug report) {
        return minted.getOrDefault(report, 0);
    }

    Map<PublishedPlaces.Key, Set<Slug>> places() {
        return places;
    }
}
