package org.rapporteur.ingest.works;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.ontology.OfficialLanguage;

/** What is known of texts before they are read, by the SHA-256 of each. */
public interface Guidance {
    /** Nothing is known. */
    Guidance NONE = new Guidance() {
        @Override
        public Optional<OfficialLanguage> language(String sha256) {
            return Optional.empty();
        }

        @Override
        public Set<String> partners(String sha256) {
            return Set.of();
        }
    };

    /** The language a text is in, where it is not for detection to say. */
    Optional<OfficialLanguage> language(String sha256);

    /** The texts that are versions of the same report, by SHA-256, and that report by its slug. */
    Set<String> partners(String sha256);
}
