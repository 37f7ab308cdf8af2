package org.rapporteur.ingest.works;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.EventFacts.DateFacts;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.shapes.dataset.Finding;
import org.rapporteur.shapes.dataset.Finding.Severity;

/** Finds where the language versions of a report contradict each other. */
final class Clashes {
    private Clashes() {}

    static List<Finding> in(WorkFacts work) {
        return Stream.concat(dates(work).stream(), FigureClashes.in(work).stream()).toList();
    }

    private static List<Finding> dates(WorkFacts work) {
        List<DateFacts> dates = work.event().dates();
        if (dates.size() < 2) {
            return List.of();
        }
        Map.Entry<OfficialLanguage, Quote> last = dates.getLast().passage().quotes().firstEntry();
        SourceText source = work.sources().get(last.getKey());
        String each = dates
                .stream().map(date -> date.period() + " (" + date.passage().quotes().keySet().stream()
                        .map(OfficialLanguage::tag).collect(Collectors.joining(", ")) + ")")
                .collect(Collectors.joining("; "));
        return List.of(new Finding("dates-differ", Severity.warning, source.file(),
                source.line(last.getValue().range().begin()), "the versions give different dates: " + each,
                "correct the version that is wrong; until then each is published"));
    }
}
