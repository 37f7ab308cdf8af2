package org.rapporteur.shapes;

/**
 * What every SHACL engine must agree on about one result.
 *
 * @param focusNode its IRI; {@code _:} for any blank node
 * @param shape the local name of the shape
 * @param constraint the name of the constraint component, such as {@code MinCount}
 */
record Verdict(String focusNode, String shape, String constraint) implements Comparable<Verdict> {
    static Verdict of(String focusNode, String shape, String component) {
        return new Verdict(focusNode.startsWith("http") ? focusNode : "_:", shape.substring(shape.indexOf('#') + 1),
                component.substring(component.indexOf('#') + 1).replace("ConstraintComponent", ""));
    }

    @Override
    public int compareTo(Verdict other) {
        return toString().compareTo(other.toString());
    }
}
