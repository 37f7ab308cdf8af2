package org.rapporteur.ingest.works;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.lookup.Filing;
import org.rapporteur.ingest.lookup.LookupStore;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Slug;

/** Finds published reports by what is in their texts, without looking at all of them. */
public final class TextIndex implements PublishedReports {
    /** A sign that more reports have tells nothing. */
    private static final int COMMON = 500;
    private static final int MOST_ALIKE = 50;

    private final Filing bySign;
    private final Filing byDigest;
    private final Filing digests;
    private final Map<String, String> signatures;
    private final Function<Slug, SortedMap<OfficialLanguage, SourceText>> versions;

    /**
     * The index that is kept in a store.
     *
     * @param versions reads the texts of a published report
     */
    public TextIndex(LookupStore store, Function<Slug, SortedMap<OfficialLanguage, SourceText>> versions) {
        bySign = store.filing("signs");
        byDigest = store.filing("texts");
        digests = store.filing("digests");
        signatures = store.map("signatures");
        this.versions = versions;
    }

    /** A report has exactly these texts from now on; none when it is no longer published. */
    public void replace(Slug report, List<SourceText> texts) {
        String name = report.text();
        for (String digest : digests.under(name).toList()) {
            Signature.parse(signatures.remove(digest)).signs().forEach(sign -> bySign.remove(sign, name));
            byDigest.remove(digest, name);
        }
        digests.replace(name, texts.stream().map(SourceText::sha256).toList());
        for (SourceText text : texts) {
            Signature signature = Signature.of(text);
            signatures.put(text.sha256(), signature.text());
            signature.signs().forEach(sign -> bySign.add(sign, name));
            byDigest.add(text.sha256(), name);
        }
    }

    @Override
    public Optional<Slug> withText(String sha256) {
        return byDigest.under(sha256).map(Slug::new).findFirst();
    }

    @Override
    public Set<Slug> alike(Signature signature) {
        Map<String, Double> weights = new HashMap<>();
        for (String sign : signature.signs()) {
            List<String> reports = bySign.under(sign).limit(COMMON).toList();
            if (reports.size() < COMMON) {
                reports.forEach(report -> weights.merge(report, 1.0 / reports.size(), Double::sum));
            }
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ALIKE).map(Map.Entry::getKey).filter(report -> isAlike(report, signature)).map(Slug::new)
                .collect(Collectors.toSet());
    }

    private boolean isAlike(String report, Signature signature) {
        return digests.under(report)
                .anyMatch(digest -> Signature.parse(signatures.get(digest)).likeness(signature) > 0);
    }

    @Override
    public SortedMap<OfficialLanguage, SourceText> versions(Slug report) {
        return versions.apply(report);
    }
}
