package org.rapporteur.endpoint.dataset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to use a cache directory, for as long as it is open. TDB2 has a lock of its own, but reports it by the same
 * exception as damage, and within one process it shares a store instead of refusing it.
 */
record CacheLock(Path file, FileChannel channel) implements AutoCloseable {
    /** Holds a cache for a server of this dataset, and tells others so. */
    static CacheLock acquire(Path cache, Path dataset) {
        Path file = cache.resolve(".lock");
        try {
            Files.createDirectories(cache);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!acquired(channel)) {
                channel.close();
                throw new EndpointException(taken(cache, dataset, Files.readString(file)));
            }
            channel.truncate(0).write(ByteBuffer.wrap(name(dataset).getBytes(StandardCharsets.UTF_8)));
            return new CacheLock(file, channel);
        } catch (IOException failure) {
            throw new EndpointException("Locking " + file + " failed", failure);
        }
    }

    private static String taken(Path cache, Path dataset, String served) {
        return served.equals(name(dataset))
                ? "The dataset " + dataset + " is served already, by a server that uses the cache " + cache
                        + "; use or stop that one, or give this one a cache of its own by --cache DIR"
                : "The cache " + cache + " is used by another server, which serves " + served
                        + "; give this one a cache of its own by --cache DIR";
    }

    private static String name(Path dataset) {
        return dataset.toAbsolutePath().normalize().toString();
    }

    private static boolean acquired(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new EndpointException("Unlocking " + file + " failed", failure);
        }
    }
}
