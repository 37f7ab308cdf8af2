package org.rapporteur.endpoint.dataset;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to use a cache directory, for as long as it is open. TDB2 has a lock of its own, but reports it by the same
 * exception as damage, and within one process it shares a store instead of refusing it.
 */
record CacheLock(Path file, FileChannel channel) implements AutoCloseable {
    static CacheLock acquire(Path cache) {
        Path file = cache.resolve(".lock");
        try {
            Files.createDirectories(cache);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!acquired(channel)) {
                channel.close();
                throw new EndpointException(
                        "The cache " + cache + " is used by another server; give this one a cache of its own");
            }
            return new CacheLock(file, channel);
        } catch (IOException failure) {
            throw new EndpointException("Locking " + file + " failed", failure);
        }
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
