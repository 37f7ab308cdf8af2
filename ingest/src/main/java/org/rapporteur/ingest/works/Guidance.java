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

    /** This, and where it knows nothing of a text what another one knows. */
    default Guidance or(Guidance other) {
        Guidance first = this;
        return new Guidance() {
            @Override
            public Optional<OfficialLanguage> language(String sha256) {
                return first.language(sha256).or(() -> other.language(sha256));
            }

            @Override
            public Set<String> partners(String sha256) {
                Set<String> partners = first.partners(sha256);
                return partners.isEmpty() ? other.partners(sha256) : partners;
            }
        };
    }
}
