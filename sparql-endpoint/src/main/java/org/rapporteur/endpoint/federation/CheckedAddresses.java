package org.rapporteur.endpoint.federation;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;

/**
 * Addresses that were looked at before anybody connects to them. A name is resolved once for each connection, and the
 * client connects to what is handed on here: a name that means something else a moment later leads nowhere else.
 */
final class CheckedAddresses implements SocketAddressResolver {
    private final SocketAddressResolver names;
    private final Predicate<InetAddress> reachable;

    CheckedAddresses(SocketAddressResolver names, Predicate<InetAddress> reachable) {
        this.names = names;
        this.reachable = reachable;
    }

    /** A name of which one address must not be reached is not reached at all. */
    @Override
    public void resolve(String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> promise) {
        names.resolve(host, port, context, new Promise<>() {
            @Override
            public void succeeded(List<InetSocketAddress> found) {
                found.stream().filter(address -> address.isUnresolved() || !reachable.test(address.getAddress()))
                        .findFirst().ifPresentOrElse(bad -> failed(new AddressRefusedException(host, bad)),
                                () -> promise.succeeded(found));
            }

            @Override
            public void failed(Throwable failure) {
                promise.failed(failure);
            }
        });
    }
}
