package org.rapporteur.endpoint.pages;

import java.util.Optional;
import org.rapporteur.endpoint.language.Text;

/**
 * What a fact says.
 *
 * @param text in words
 * @param href the thing or page it is
 * @param evidence the passage that states it, in the language of the words
 */
public record Value(Text text, Optional<String> href, Optional<Evidence> evidence) {
    /** Another value, with the passage of this one. */
    public Value at(Value other) {
        return new Value(other.text(), other.href(), evidence);
    }

    /** The same, without its passage. */
    public Value withoutEvidence() {
        return new Value(text, href, Optional.empty());
    }

    /** A passage of a source text. */
    public record Evidence(String href, String tag) {}
}
