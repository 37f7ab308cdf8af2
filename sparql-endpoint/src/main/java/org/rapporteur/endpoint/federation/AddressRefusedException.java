package org.rapporteur.endpoint.federation;

import java.io.IOException;
import java.net.InetSocketAddress;

/** A name leads to an address that is not on the public internet. */
final class AddressRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    AddressRefusedException(String host, InetSocketAddress address) {
        super(host + " has an address that is not on the public internet ("
                + (address.isUnresolved() ? "unknown" : address.getAddress().getHostAddress()) + ")");
    }
}
