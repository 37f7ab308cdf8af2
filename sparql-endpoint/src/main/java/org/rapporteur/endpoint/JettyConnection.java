package org.rapporteur.endpoint;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.BufferUtil;
import org.rapporteur.endpoint.http.ClientConnection;

/** A connection of HTTP/1.1. */
record JettyConnection(Connection connection) implements ClientConnection {
    /** By a reset: to a client that was promised no length and no chunks, an orderly end would be the end of the answer. */
    @Override
    public void cut() {
        if (connection.getEndPoint().getTransport() instanceof SocketChannel channel) {
            try {
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            } catch (IOException closedAlready) {
                return;
            }
        }
        connection.getEndPoint().close();
    }

    /** The end of a connection is seen by reading only; what a client sends ahead is put back for the next request. */
    @Override
    public boolean isGone() {
        ByteBuffer ahead = BufferUtil.allocate(1);
        try {
            boolean gone = connection.getEndPoint().fill(ahead) < 0;
            if (ahead.hasRemaining() && connection instanceof Connection.UpgradeTo reading) {
                reading.onUpgradeTo(ahead);
            }
            return gone;
        } catch (IOException broken) {
            return true;
        }
    }
}
