package org.rapporteur.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.ingest.publish.JudgedReport;

/** All that was read from one report, in the order of its page. */
record FactSheet(List<Chapter> chapters) {
    FactSheet {
        chapters = List.copyOf(chapters);
    }

    static FactSheet of(JudgedReport report) {
        Addresses addresses = new Addresses(report);
        Identity identity = new Identity(report, addresses);
        Marks marks = new Marks();
        MentionSheet mentions = new MentionSheet(report.facts(), addresses, identity, marks);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new EventSheet(report, addresses, identity, marks).chapter());
        chapters.addAll(mentions.chapters());
        chapters.addAll(new PartSheet(report.facts(), addresses, mentions, marks).chapters());
        return new FactSheet(chapters.stream()
                .filter(chapter -> !chapter.facts().isEmpty() || !chapter.remarks().isEmpty()).toList());
    }

    Stream<Fact> facts() {
        return chapters.stream().flatMap(chapter -> chapter.facts().stream()).flatMap(Fact::all);
    }
}
