package org.rapporteur.ingest.identity;

import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.Slug;

/**
 * One line of a file of identities: the kind and the slug of a thing, and one thing it is known by, between tabs.
 *
 * @param value what {@link Key} says, made of no tab
 */
record IdentityLine(ThingName thing, Key key, String value) {
    /** What a thing is known by; lower case, as it is written. */
    @SuppressWarnings("java:S115")
    enum Key {
        /** Of a report, the SHA-256 of one of its texts. */
        source,
        /** Of a report, the slug of the event it is about. */
        event,
        /** Of a report, the highest serial ever given to one of its parts. */
        minted,
        /** Where it was read: {@code (sha256)#char=begin,end}. */
        place,
        /** A name, made comparable. */
        name,
        /** An identifier: its scheme, a blank and a vertical bar, and its value. */
        identifier,
        /** The slug of a thing that was merged into it. */
        merged,
        /** Nothing: only that its slug was given away. */
        taken
    }

    private static final String SEPARATOR = " | ";

    static Optional<IdentityLine> parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4 || !Slug.isSlug(cells[1])) {
            return Optional.empty();
        }
        Optional<Key> key = Stream.of(Key.values()).filter(each -> each.name().equals(cells[2])).findFirst();
        return Kind.ofPath(cells[0]).flatMap(
                kind -> key.map(known -> new IdentityLine(new ThingName(kind, new Slug(cells[1])), known, cells[3])))
                .filter(IdentityLine::isWellFormed);
    }

    static IdentityLine identifier(ThingName thing, Identifier identifier) {
        return new IdentityLine(thing, Key.identifier, identifier.scheme() + SEPARATOR + identifier.value());
    }

    /** The identifier that the value is. */
    Identifier identifier() {
        int at = value.lastIndexOf(SEPARATOR);
        String scheme = value.substring(0, at);
        return new Identifier(scheme, value.substring(at + SEPARATOR.length()), !scheme.equals("page"));
    }

    private boolean isWellFormed() {
        return switch (key) {
            case source -> thing.kind() == Kind.REPORT && value.matches("[0-9a-f]{64}");
            case event -> thing.kind() == Kind.REPORT && Slug.isSlug(value);
            case minted -> thing.kind() == Kind.REPORT && value.matches("\\d{1,9}");
            case place -> Place.parse(value).isPresent();
            case name -> !value.isBlank();
            case identifier -> value.contains(SEPARATOR);
            case merged -> Slug.isSlug(value);
            case taken -> value.isEmpty();
        };
    }

    @Override
    public String toString() {
        return String.join("\t", thing.kind().path(), thing.slug().text(), key.name(), value);
    }
}
