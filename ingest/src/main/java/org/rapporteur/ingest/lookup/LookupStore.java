package org.rapporteur.ingest.lookup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.rapporteur.ingest.IngestException;

/**
 * Sorted maps of texts on disk or in memory. What was not committed is gone when the store is closed, and what a newer or
 * older form of the look-ups left is not read.
 */
public final class LookupStore implements AutoCloseable {
    /** To be raised with each change of what is kept in the maps. */
    private static final String FORM = "3";

    private final MVStore store;

    private LookupStore(MVStore store) {
        this.store = store;
    }

    /** An empty store that is forgotten when it is closed. */
    public static LookupStore inMemory() {
        return new LookupStore(new MVStore.Builder().autoCommitDisabled().open()).inThisForm();
    }

    /**
     * The store in a folder, created where there is none; one that cannot be read is made anew.
     *
     * @throws IngestException when the disk refuses, or another process has it open
     */
    public static LookupStore in(Path folder) {
        Path file = file(folder);
        try {
            Files.createDirectories(folder);
            try {
                return opened(file);
            } catch (MVStoreException unreadable) {
                if (unreadable.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                    throw new IngestException(
                            "Opening " + file + " failed: another process uses this cache; wait or choose another one",
                            unreadable);
                }
                Files.delete(file);
                return opened(file);
            }
        } catch (IOException | MVStoreException failure) {
            throw new IngestException("Opening " + file + " failed", failure);
        }
    }

    /** Deletes the store in a folder, so that nothing of what was in it is left on the disk. */
    public static void delete(Path folder) {
        Path file = file(folder);
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new IngestException("Deleting " + file + " failed", failure);
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("lookups.mv");
    }

    private static LookupStore opened(Path file) {
        return new LookupStore(new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open())
                .inThisForm();
    }

    private LookupStore inThisForm() {
        Map<String, String> state = map("state");
        if (!FORM.equals(state.get("form"))) {
            clear();
            map("state").put("form", FORM);
        }
        return this;
    }

    /** The map of a name. */
    public Map<String, String> map(String name) {
        return store.openMap(name);
    }

    /** The filing of a name. */
    public Filing filing(String name) {
        return new Filing(store.openMap(name));
    }

    /** Empties all maps. */
    public void clear() {
        store.getMapNames().forEach(name -> store.openMap(name).clear());
        map("state").put("form", FORM);
    }

    /** From now on what is in the maps outlives the store. */
    public void commit() {
        store.commit();
    }

    @Override
    public void close() {
        store.rollback();
        store.close();
    }
}
