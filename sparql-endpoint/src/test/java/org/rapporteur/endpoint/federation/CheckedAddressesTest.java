package org.rapporteur.endpoint.federation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;
import org.junit.jupiter.api.Test;

class CheckedAddressesTest {
    private static final AtomicInteger LOOK_UPS = new AtomicInteger();

    @Test
    void the_addresses_that_were_looked_at_are_those_that_are_connected_to() throws Exception {
        // Whoever asks this name a second time is led home.
        SocketAddressResolver rebinding = (host, port, context, promise) -> promise.succeeded(
                List.of(new InetSocketAddress(LOOK_UPS.getAndIncrement() == 0 ? "1.1.1.1" : "127.0.0.1", port)));
        assertEquals(List.of(new InetSocketAddress("1.1.1.1", 80)), resolve(rebinding));
        assertEquals(1, LOOK_UPS.get());
    }

    @Test
    void one_private_address_among_public_ones_is_enough_to_refuse_a_name() {
        assertRefused("1.1.1.1", "10.0.0.1");
        assertRefused("127.0.0.1", "1.1.1.1");
        assertRefused("1.1.1.1", "::1");
    }

    private static void assertRefused(String... addresses) {
        ExecutionException failure = assertThrows(ExecutionException.class,
                () -> resolve((host, port, context, promise) -> promise.succeeded(
                        Arrays.stream(addresses).map(address -> new InetSocketAddress(address, port)).toList())));
        assertInstanceOf(AddressRefusedException.class, failure.getCause());
        assertTrue(failure.getMessage().contains("two.example"), failure.getMessage());
    }

    private static List<InetSocketAddress> resolve(SocketAddressResolver names) throws Exception {
        Promise.Completable<List<InetSocketAddress>> found = new Promise.Completable<>();
        new CheckedAddresses(names, PublicAddresses::contains).resolve("two.example", 80, Map.of(), found);
        return found.get();
    }
}
