package org.rapporteur.endpoint.entity;

import java.net.URI;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.rapporteur.endpoint.rdf.Thing;
import org.rapporteur.ontology.Terms;

/**
 * An account on a service.
 *
 * @param owner whose it is
 * @param node the account
 */
record Account(Thing owner, Thing node) {
    /** The public page of the account: a page of the owner at this service that ends with the name of the account. */
    Optional<String> profile() {
        return name().flatMap(name -> host().flatMap(host -> owner.values(Terms.Schema.SAME_AS).stream()
                .filter(Node::isURI).map(Node::getURI).filter(page -> host(page).equals(Optional.of(host)))
                .filter(page -> page.replaceFirst("/+$", "").endsWith("/" + name)).findFirst()));
    }

    /** The page of the account without what all addresses have, or the service and the name. */
    Optional<String> words() {
        return profile().map(page -> page.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/+$", ""))
                .or(() -> name().map(name -> host().map(host -> host + " " + name).orElse(name)));
    }

    private Optional<String> name() {
        return node.values(Terms.Foaf.ACCOUNT_NAME).stream().filter(Node::isLiteral).map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private Optional<String> host() {
        return node.values(Terms.Foaf.ACCOUNT_SERVICE_HOMEPAGE).stream().filter(Node::isURI)
                .flatMap(home -> host(home.getURI()).stream()).findFirst();
    }

    private static Optional<String> host(String address) {
        return Optional.ofNullable(URI.create(address).getHost()).map(host -> host.replaceFirst("^www\\.", ""));
    }
}
