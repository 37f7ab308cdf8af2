package org.rapporteur.ontology;

import java.util.Arrays;
import java.util.Optional;

/** A kind of thing that has an IRI of its own, as written in the path {@code id/{kind}/{slug}}. */
public enum Kind {
    EVENT("event", true), EVENT_SERIES("event-series", true), PERSON("person", true), ORGANISATION("organisation",
            true), PROJECT("project", true), PUBLICATION("publication", true), REPORT("report", false), TALK("talk",
                    false), SECTION("section", false), STATEMENT("statement", false), QUESTION("question",
                            false), ANSWER("answer", false), FIGURE("figure", false), CONCEPT("concept", false);

    private final String path;
    private final boolean shared;

    Kind(String path, boolean shared) {
        this.path = path;
        this.shared = shared;
    }

    /** The kind with this path segment, if there is one. */
    public static Optional<Kind> ofPath(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    /** The path segment, such as {@code event-series}. */
    public String path() {
        return path;
    }

    /** Whether several reports may speak of the same thing of this kind, so that it has a graph of its own. */
    public boolean shared() {
        return shared;
    }
}
