package org.rapporteur.endpoint.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.rapporteur.endpoint.dataset.PublishedState;

/**
 * Complete answers from the newest state, in memory: whoever asks the same again waits for nothing. With a new state all are
 * forgotten, and with them whoever was erased.
 */
final class KeptAnswers {
    /** One answer takes at most this part of the room, so that it never drives out all others. */
    private static final int SHARE = 64;
    /** What an entry takes beside its bytes, about. */
    private static final int OVERHEAD = 256;

    private final int largest;
    private final Cache<String, byte[]> answers;
    private Optional<String> newest = Optional.empty();

    /** Room for answers of so many bytes together. */
    KeptAnswers(long bytes) {
        this.largest = (int) Math.min(bytes / SHARE, Integer.MAX_VALUE);
        this.answers = Caffeine.newBuilder().maximumWeight(bytes)
                .weigher((String tag, byte[] answer) -> answer.length + OVERHEAD).executor(Runnable::run).build();
    }

    /** The most bytes that one answer may have to be kept. */
    int largest() {
        return largest;
    }

    /** The answer with this entity tag. */
    Optional<byte[]> answer(String tag) {
        return Optional.ofNullable(answers.getIfPresent(tag));
    }

    /** Keeps the answer with an entity tag, if its state is still the newest. */
    synchronized void keep(PublishedState state, String tag, byte[] answer) {
        if (newest.equals(Optional.of(state.tag())) && answer.length <= largest) {
            answers.put(tag, answer);
        }
    }

    /** Another state is served from now on: what was answered before is forgotten, also what is still being written. */
    synchronized void startOver(PublishedState state) {
        newest = Optional.of(state.tag());
        answers.invalidateAll();
    }
}
