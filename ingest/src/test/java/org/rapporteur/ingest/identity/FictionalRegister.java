package org.rapporteur.ingest.identity;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.lookup.LookupStore;
import org.rapporteur.ingest.map.ReportMapping;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.DatasetDirectory;
import org.rapporteur.shapes.dataset.Snapshot;

/** A register that fills as works are resolved, one after the other. */
final class FictionalRegister {
    private final PublishedGraphs nothing = new PublishedGraphs(new DatasetDirectory(Path.of("")), Snapshot.EMPTY,
            new IriSpace("https://data.example/"));
    private final Register register = new Register(LookupStore.inMemory(), nothing.iris());

    /** What a report means that may have been published before. */
    Resolution resolve(FictionalWork work, Optional<Slug> report) {
        return new Resolver(register, nothing).resolve(work.facts(), report);
    }

    Resolution publish(FictionalWork work) {
        WorkFacts facts = work.facts();
        Resolution resolution = resolve(work, Optional.empty());
        PartNames parts = PartNames.of(facts, resolution.report(), nothing, Identities.NONE);
        byte[] quads = ReportMapping.map(facts, resolution, parts, nothing.iris()).facts();
        register.replace(resolution.report(), Map.of(), ReportTestimony.of(quads, nothing.iris()));
        return resolution;
    }
}
