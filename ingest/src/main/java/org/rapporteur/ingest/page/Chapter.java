package org.rapporteur.ingest.page;

import java.util.List;

/**
 * Facts under one heading.
 *
 * @param name in a fragment
 * @param remarks and mends concern what the chapter is about as a whole
 */
record Chapter(String name, String title, List<String> remarks, List<Mend> mends, List<Fact> facts) {
    Chapter {
        remarks = List.copyOf(remarks);
        mends = List.copyOf(mends);
        facts = List.copyOf(facts);
    }

    Chapter(String name, String title, List<Fact> facts) {
        this(name, title, List.of(), List.of(), facts);
    }
}
