package org.rapporteur.ingest.facts;

import java.util.List;
import java.util.Optional;

/**
 * What a report says of the event itself.
 *
 * @param title the stated title
 * @param type the word for the kind of event as stated, such as "webinar"
 * @param kind the kind the word stands for: the lexicon key behind {@code event.}
 * @param description the paragraph that says what it was for
 * @param series the name of the series it belongs to
 * @param number its number in the series, as stated: a word or a numeral
 * @param ordinal the number that this is
 * @param registered how many had registered
 * @param attended how many followed it
 * @param recordings where it can be watched
 * @param organisers the organisations that held it
 * @param dates when it was: one, or where the versions differ, each
 * @param place the address where it was held
 */
public record EventFacts(Passage title, Passage type, Optional<String> kind, Passage description, Passage series,
        Passage number, Optional<Integer> ordinal, Optional<CountFacts> registered, Optional<CountFacts> attended,
        List<RecordingFacts> recordings, List<Ref> organisers, List<DateFacts> dates, Passage place) {
    public EventFacts {
        recordings = List.copyOf(recordings);
        organisers = List.copyOf(organisers);
        dates = List.copyOf(dates);
    }

    /**
     * A number of people.
     *
     * @param unit the word for those counted
     * @param qualifier the word that limits the number, such as "more than"
     * @param passage the numeral itself
     */
    public record CountFacts(long value, Passage unit, Passage qualifier, Passage passage) {
        /** A number without any word about it. */
        public CountFacts(long value, Passage passage) {
            this(value, Passage.NONE, Passage.NONE, passage);
        }
    }

    /** When it was; the passage is what stands behind the label, or the date in a sentence. */
    public record DateFacts(Period period, Passage passage) {}

    /** A recording; the passage is the sentence that says so. */
    public record RecordingFacts(String url, Passage passage) {}
}
