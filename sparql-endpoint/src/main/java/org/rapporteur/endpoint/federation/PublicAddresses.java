package org.rapporteur.endpoint.federation;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/** Addresses of the public internet: of machines that anybody may ask anyhow (RFC 6890 and IANA's registries after it). */
public final class PublicAddresses {
    /** Where IPv6 gives out public addresses; IPv4 in IPv6, by mapping or by NAT64, lies outside of it. */
    private static final Network GLOBAL_UNICAST = Network.of("2000::/3");
    private static final List<Network> SPECIAL = Stream.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            // Teredo and other protocols, examples, and IPv4 in IPv6 by 6to4.
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20").map(Network::of).toList();

    private PublicAddresses() {}

    /** Whether this is one. */
    public static boolean contains(InetAddress address) {
        return (address instanceof Inet4Address || GLOBAL_UNICAST.contains(address))
                && SPECIAL.stream().noneMatch(network -> network.contains(address));
    }

    /** Addresses that begin with the same bits. */
    private record Network(InetAddress first, int bits) {
        static Network of(String notation) {
            String[] parts = notation.split("/");
            return new Network(literal(parts[0]), Integer.parseInt(parts[1]));
        }

        private static InetAddress literal(String address) {
            try {
                return InetAddress.getByName(address);
            } catch (UnknownHostException notLiteral) {
                throw new IllegalArgumentException(notLiteral);
            }
        }

        boolean contains(InetAddress address) {
            byte[] mine = first.getAddress();
            byte[] others = address.getAddress();
            if (mine.length != others.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                if (((mine[bit / 8] ^ others[bit / 8]) & 0x80 >> bit % 8) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
