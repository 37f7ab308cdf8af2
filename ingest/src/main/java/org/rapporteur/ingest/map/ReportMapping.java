package org.rapporteur.ingest.map;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.ingest.facts.EventFacts;
import org.rapporteur.ingest.facts.EventFacts.CountFacts;
import org.rapporteur.ingest.facts.EventFacts.DateFacts;
import org.rapporteur.ingest.facts.EventFacts.RecordingFacts;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Period;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.facts.StatementFacts.FigureFacts;
import org.rapporteur.ingest.facts.WorkFacts;
import org.rapporteur.ingest.identity.PartNames;
import org.rapporteur.ingest.identity.Resolution;
import org.rapporteur.ontology.IriSpace;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Role;
import org.rapporteur.ontology.Slug;
import org.rapporteur.ontology.Terms.Cv;
import org.rapporteur.ontology.Terms.Dct;
import org.rapporteur.ontology.Terms.Locn;
import org.rapporteur.ontology.Terms.Prov;
import org.rapporteur.ontology.Terms.Rap;
import org.rapporteur.ontology.Terms.Schema;
import org.rapporteur.ontology.Terms.Spdx;
import org.rapporteur.ontology.Terms.Time;

/**
 * The graphs of one report.
 *
 * <p>What it says of shared entities stands in its facts as read, without types and preferred names: those are decided
 * by {@link EntityMapping} from all reports together.
 */
public final class ReportMapping {
    private final WorkFacts work;
    private final Resolution resolution;
    private final IriSpace iris;
    private final ReportGraphs graphs;
    private final PartMapping parts;
    private final String event;

    private ReportMapping(WorkFacts work, Resolution resolution, PartNames names, IriSpace iris) {
        this.work = work;
        this.resolution = resolution;
        this.iris = iris;
        this.graphs = new ReportGraphs(work, iris);
        this.event = iris.thing(Kind.EVENT, resolution.event());
        this.parts = new PartMapping(work, graphs, names, new Things(iris, resolution), event);
    }

    /** The graphs of a resolved work. */
    public static MappedReport map(WorkFacts work, Resolution resolution, PartNames names, IriSpace iris) {
        ReportMapping mapping = new ReportMapping(work, resolution, names, iris);
        mapping.report();
        mapping.event();
        new MentionMapping(work, mapping.graphs, new Things(iris, resolution), mapping.event).map();
        mapping.parts.map();
        Slug report = resolution.report();
        Map<String, String> sources = new TreeMap<>();
        work.sources().forEach((language, source) -> sources.put(language.tag(), source.sha256()));
        return new MappedReport(report, CanonicalQuads.of(mapping.graphs.facts(), iris.graph(Kind.REPORT, report)),
                CanonicalQuads.of(mapping.graphs.evidence(), iris.evidenceGraph(report)), names.minted(), sources,
                mapping.graphs.findings());
    }

    private void report() {
        String report = iris.thing(Kind.REPORT, resolution.report());
        graphs.type(report, Schema.REPORT);
        graphs.link(report, Schema.ABOUT, event);
        resolution.entities().stream().filter(entity -> entity.kind() != Kind.EVENT)
                .forEach(entity -> graphs.link(report, Dct.REFERENCES, iris.thing(entity.kind(), entity.slug())));
        Map<OfficialLanguage, String> labels = new TreeMap<>();
        new EventWording(work).labels().forEach(
                (language, label) -> labels.put(language, Wording.filled(Wording.in(language).report(), label)));
        graphs.label(report, labels);
        work.sources().forEach((language, source) -> {
            String version = iris.languageVersion(resolution.report(), language);
            graphs.link(report, Schema.WORK_EXAMPLE, version);
            graphs.link(report, Dct.LANGUAGE, language.authorityIri());
            graphs.type(version, Rap.LANGUAGE_VERSION);
            graphs.link(version, Schema.EXAMPLE_OF_WORK, report);
            graphs.link(version, Dct.LANGUAGE, language.authorityIri());
            graphs.plain(version, Schema.IN_LANGUAGE, language.tag());
            graphs.link(version, Prov.WAS_DERIVED_FROM, iris.source(source.sha256()));
            graphs.label(version, Map.of(language, labels.get(language) + " (" + language.endonym() + ")"));
            checksum(version, source.sha256());
        });
    }

    private void checksum(String version, String sha256) {
        String checksum = version + "#checksum";
        graphs.link(version, Spdx.CHECKSUM, checksum);
        graphs.type(checksum, Spdx.CHECKSUM_CLASS);
        graphs.link(checksum, Spdx.ALGORITHM, Spdx.CHECKSUM_ALGORITHM_SHA256);
        graphs.plain(checksum, Spdx.CHECKSUM_VALUE, sha256);
    }

    private void event() {
        EventFacts facts = work.event();
        graphs.text(event, Rap.NAME_AS_READ, facts.title());
        new EventWording(work).generated()
                .forEach((language, label) -> graphs.text(event, Rap.DISPLAY_LABEL, language, label));
        graphs.text(event, Schema.ADDITIONAL_TYPE, facts.type());
        graphs.text(event, Dct.DESCRIPTION, facts.description());
        graphs.text(event, Cv.EVENT_NUMBER, facts.number());
        for (Passage passage : List.of(facts.title(), facts.type(), facts.description(), facts.number())) {
            graphs.stated(event, passage);
        }
        resolution.series().map(slug -> iris.thing(Kind.EVENT_SERIES, slug)).ifPresent(series -> {
            graphs.link(event, Cv.PARENT_EVENT, series);
            graphs.link(event, Schema.SUPER_EVENT, series);
            graphs.text(series, Rap.NAME_AS_READ, facts.series());
            graphs.stated(series, facts.series());
        });
        facts.registered().ifPresent(count -> count(Rap.REGISTERED_COUNT, count));
        facts.attended().ifPresent(count -> count(Rap.ATTENDED_COUNT, count));
        int number = 0;
        for (RecordingFacts recording : facts.recordings()) {
            recording(recording, event + "#recording" + (++number == 1 ? "" : "-" + number));
        }
        facts.organisers().forEach(this::host);
        facts.dates().forEach(this::date);
        place(facts.place());
        graphs.concepts(event, Dct.SPATIAL, work.links().places());
        graphs.concepts(event, Dct.SUBJECT, work.links().subjects());
    }

    private void count(String property, CountFacts count) {
        graphs.number(event, property, count.value());
        parts.figure(event,
                new FigureFacts(BigDecimal.valueOf(count.value()), count.unit(), count.qualifier(), count.passage()));
    }

    private void recording(RecordingFacts recording, String node) {
        if (graphs.address(node, Schema.URL, recording.url(), recording.passage())) {
            graphs.link(event, Schema.RECORDED_IN, node);
            graphs.stated(node, recording.passage());
        }
    }

    /** Which node a date has depends on the date alone, so that reports that differ do not mix. */
    private void date(DateFacts date) {
        Period period = date.period();
        String node = event + "#time-" + period.toString().replace('/', '-');
        graphs.date(event, Schema.START_DATE, period.begin());
        graphs.date(event, Schema.END_DATE, period.end());
        graphs.link(event, Time.HAS_TIME, node);
        graphs.link(node, Time.HAS_BEGINNING, node + "-begin");
        graphs.date(node + "-begin", Time.IN_XSDDATE, period.begin());
        graphs.link(node, Time.HAS_END, node + "-end");
        graphs.date(node + "-end", Time.IN_XSDDATE, period.end());
        graphs.text(node, Rap.DISPLAY_LABEL, date.passage());
        graphs.stated(node, date.passage());
    }

    private void place(Passage place) {
        if (!place.isEmpty()) {
            String node = event + "#address";
            graphs.link(event, Locn.ADDRESS, node);
            graphs.text(node, Locn.FULL_ADDRESS, place);
            graphs.stated(node, place);
        }
    }

    private void host(Ref organiser) {
        Slug slug = resolution.slug(organiser);
        String node = Things.participation(event, slug, Role.HOST);
        graphs.link(event, Cv.HAS_PARTICIPATION, node);
        graphs.link(node, Cv.HAS_PARTICIPANT, iris.thing(organiser.kind(), slug));
        graphs.link(node, Cv.ROLE, Role.HOST.iri());
        Passage name = work.organisations().get(organiser.index()).name();
        graphs.text(node, Rap.DISPLAY_LABEL, name);
        graphs.stated(node, name);
    }
}
