package org.rapporteur.ingest.align;

import java.util.List;
import java.util.SortedMap;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * How unlike two rows are.
 *
 * @param <T> a block
 */
@FunctionalInterface
public interface Distance<T> {
    /** Below 0 where more speaks for one row than against it; infinite where they cannot be one. */
    double of(SortedMap<OfficialLanguage, List<T>> one, SortedMap<OfficialLanguage, List<T>> other);
}
