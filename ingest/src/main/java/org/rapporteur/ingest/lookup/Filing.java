package org.rapporteur.ingest.lookup;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;

/** Things filed under keys, any number under each. Neither may contain the character U+0000. */
public final class Filing {
    private static final char END_OF_KEY = '\0';

    private final MVMap<String, String> pairs;

    Filing(MVMap<String, String> pairs) {
        this.pairs = pairs;
    }

    /** Files a thing under a key; once, however often it is called. */
    public void add(String key, String thing) {
        pairs.put(key + END_OF_KEY + thing, "");
    }

    /** Takes a thing out from under a key. */
    public void remove(String key, String thing) {
        pairs.remove(key + END_OF_KEY + thing);
    }

    /** Whether a thing is filed under a key. */
    public boolean contains(String key, String thing) {
        return pairs.containsKey(key + END_OF_KEY + thing);
    }

    /** What is filed under a key, in order, read as it is asked for. */
    public Stream<String> under(String key) {
        String prefix = key + END_OF_KEY;
        Iterator<String> from = pairs.keyIterator(prefix);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(from, Spliterator.ORDERED), false)
                .takeWhile(pair -> pair.startsWith(prefix)).map(pair -> pair.substring(prefix.length()));
    }

    /** Files under one key exactly these things. */
    public void replace(String key, Iterable<String> things) {
        under(key).toList().forEach(thing -> remove(key, thing));
        things.forEach(thing -> add(key, thing));
    }
}
