package org.rapporteur.endpoint.pages;

import java.util.List;
import java.util.Optional;
import org.rapporteur.endpoint.language.Text;

/**
 * What a fact says.
 *
 * @param text in words
 * @param href the thing or page it is
 * @param evidence the passages it was read from
 */
public record Value(Text text, Optional<String> href, List<Evidence> evidence) {
    /** Another value, with the passages of this one. */
    public Value at(Value other) {
        return new Value(other.text(), other.href(), evidence);
    }

    /** A passage of a source text. */
    public record Evidence(String href, String tag) {}
}
