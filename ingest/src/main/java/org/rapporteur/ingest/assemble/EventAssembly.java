package org.rapporteur.ingest.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.ingest.align.Cues;
import org.rapporteur.ingest.align.Rows;
import org.rapporteur.ingest.extract.ReportFacts;
import org.rapporteur.ingest.facts.EventFacts;
import org.rapporteur.ingest.facts.EventFacts.RecordingFacts;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.facts.SectionFacts;
import org.rapporteur.ingest.facts.StatementFacts;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.Link;
import org.rapporteur.ontology.OfficialLanguage;

/** Reads the event itself from the paragraphs that open a report. */
final class EventAssembly {
    private static final int SHORTEST_DESCRIPTION = 60;

    private final List<SortedMap<OfficialLanguage, List<Block>>> rows;
    private final Versions versions;

    private final Occasion occasion;
    private final Attendance attendance;

    /** @param summaries further paragraphs that may say how many came */
    EventAssembly(Versions versions, Occasion occasion, List<SortedMap<OfficialLanguage, List<Block>>> summaries) {
        this.versions = versions;
        this.occasion = occasion;
        this.rows = Rows.of(versions.map(ReportFacts::opening), block -> Cues.of(block.words(), false));
        this.attendance = new Attendance(Stream.concat(rows.stream(), summaries.stream()).toList());
    }

    /** @param organisers who held it */
    EventFacts event(List<Ref> organisers) {
        Passage description = descriptionRow().map(row -> Versions.passage(row, Block::quote)).orElse(Passage.NONE);
        SortedMap<OfficialLanguage, Quote> titles = new TreeMap<>();
        versions.byLanguage()
                .forEach((language, facts) -> facts.title().ifPresent(title -> titles.put(language, title)));
        Naming naming = new Naming(titles.isEmpty() ? description : new Passage(titles));
        Naming type = naming.type().isEmpty() ? new Naming(description) : naming;
        return new EventFacts(new Passage(titles), type.type(), type.kind(), description, naming.series(),
                naming.number(), naming.ordinal(), attendance.registered(), attendance.attended(), recordings(),
                organisers, occasion.dates(), occasion.place());
    }

    /** Opening paragraphs that said nothing else: kept as statements. */
    Optional<SectionFacts> rest(Function<SortedMap<OfficialLanguage, List<Block>>, StatementFacts> statement) {
        List<StatementFacts> rest = otherRows().stream().map(statement).toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(new SectionFacts(Passage.NONE, Passage.NONE, rest));
    }

    /** The opening paragraphs that said nothing of the event itself. */
    List<SortedMap<OfficialLanguage, List<Block>>> otherRows() {
        Optional<SortedMap<OfficialLanguage, List<Block>>> description = descriptionRow();
        return rows.stream().filter(
                row -> description.filter(row::equals).isEmpty() && !attendance.isTold(row) && recording(row).isEmpty())
                .toList();
    }

    private Optional<SortedMap<OfficialLanguage, List<Block>>> descriptionRow() {
        return rows.stream()
                .filter(row -> row.values().stream().flatMap(List::stream)
                        .anyMatch(block -> block.words().length() >= SHORTEST_DESCRIPTION))
                .filter(row -> recording(row).isEmpty()).findFirst();
    }

    private List<RecordingFacts> recordings() {
        List<RecordingFacts> recordings = new ArrayList<>();
        rows.forEach(row -> recording(row)
                .ifPresent(url -> recordings.add(new RecordingFacts(url, Versions.passage(row, Block::quote)))));
        return recordings;
    }

    private static Optional<String> recording(SortedMap<OfficialLanguage, List<Block>> row) {
        boolean said = row.entrySet().stream().anyMatch(version -> version.getValue().stream()
                .anyMatch(block -> Lexicon.of(version.getKey()).words("word.recording").matcher(block.raw()).find()));
        return said
                ? row.values().stream().flatMap(List::stream).flatMap(block -> Link.in(block.raw()).stream())
                        .map(Link::url).findFirst()
                : Optional.empty();
    }
}
