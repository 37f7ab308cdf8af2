package org.rapporteur.endpoint.federation;

import java.net.URI;
import java.util.Collection;
import java.util.Set;

/**
 * The SPARQL endpoints that SERVICE may ask, each named as queries name it, letter for letter.
 *
 * @param iris with http or https, without a user and a fragment
 */
public record AllowedServices(Set<String> iris) {
    /** Nobody is asked. */
    public static final AllowedServices NONE = new AllowedServices(Set.of());

    public AllowedServices {
        iris = Set.copyOf(iris);
        iris.forEach(AllowedServices::check);
    }

    /** These endpoints. */
    public static AllowedServices of(Collection<String> iris) {
        return new AllowedServices(Set.copyOf(iris));
    }

    private static void check(String iri) {
        URI address = URI.create(iri);
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!web || address.getHost() == null || address.getRawUserInfo() != null || address.getRawFragment() != null) {
            throw new IllegalArgumentException("Not the address of a SPARQL endpoint: " + iri
                    + " (it begins with http:// or https:// and a host in ASCII, and has no user and no fragment)");
        }
    }

    /** Whether a query may name this one. */
    public boolean allows(String iri) {
        return iris.contains(iri);
    }

    /** Whether nobody is asked. */
    public boolean isEmpty() {
        return iris.isEmpty();
    }

    @Override
    public String toString() {
        return String.join(", ", iris.stream().sorted().map(iri -> "<" + iri + ">").toList());
    }
}
