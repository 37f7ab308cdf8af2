package org.rapporteur.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.identity.Evidence;
import org.rapporteur.ingest.identity.Settlement;
import org.rapporteur.ingest.publish.JudgedReport;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.shapes.dataset.Finding;

/** Says of shared things why they are taken for what they are, and what an editor may write where that is wrong. */
final class Identity {
    private static final Pattern LINE = Pattern.compile("add to corrections\\.ttl: (.+)$");

    private final JudgedReport report;
    private final Addresses addresses;

    Identity(JudgedReport report, Addresses addresses) {
        this.report = report;
        this.addresses = addresses;
    }

    List<String> remarks(Ref mention, ThingName thing) {
        List<String> remarks = new ArrayList<>();
        remarks.add(addresses.thing(thing) + " — " + decision(report.resolution().settlement(mention)));
        remarks.addAll(addresses.identityEvidence(thing));
        lookAlikes(thing).map(Finding::message).map(addresses::relative).forEach(remarks::add);
        return remarks;
    }

    List<Mend> mends(Ref mention, ThingName thing, Passage name) {
        String address = addresses.thing(thing);
        List<Mend> mends = new ArrayList<>();
        name.quotes()
                .forEach((language,
                        quote) -> mends.add(new Mend(
                                "The name is wrong in " + language.endonym()
                                        + ": write the right one between the quotation marks",
                                CorrectionLine.name(address, quote.text(), language))));
        if (report.resolution().settlement(mention).evidence() != Evidence.NEW) {
            mends.add(new Mend("Here somebody or something else is meant than in the other reports",
                    CorrectionLine.somebodyElse(address, report.resolution().report().text())));
        }
        lookAlikes(thing).forEach(finding -> line(finding)
                .ifPresent(line -> mends.add(new Mend("The two that look alike are one", addresses.relative(line)))));
        return mends;
    }

    /** The line that the advice of a finding ends with. */
    static Optional<String> line(Finding finding) {
        Matcher line = LINE.matcher(finding.advice());
        return line.find() ? Optional.of(line.group(1)) : Optional.empty();
    }

    private Stream<Finding> lookAlikes(ThingName thing) {
        String named = "(" + report.iris().thing(thing.kind(), thing.slug()) + ")";
        return report.findings().stream()
                .filter(finding -> finding.code().equals("look-alike") && finding.message().contains(named));
    }

    private static String decision(Settlement settlement) {
        String by = settlement.by().isEmpty() ? "" : " (" + settlement.by() + ")";
        return switch (settlement.evidence()) {
            case NEW -> "new: nothing in the other reports is taken for it.";
            case SAME_PLACE -> "the same as before: it was read at this place.";
            case SHARED_IDENTIFIER -> "the same as in another report: they share an identifier" + by + ".";
            case EQUAL_NAME_IN_REPORT -> "the same as before: this report alone has the name" + by + ".";
            case EQUAL_NAME_AT_EVENT -> "the same as in another report of the event: equal names" + by + ".";
            case SIMILAR_NAME_AT_EVENT -> "the same as in another report of the event: similar names" + by + ".";
            case EQUAL_NAME -> "the same as in another report: a name that but one has" + by + ".";
            case EQUAL_NAME_AND_COMPANION ->
                "the same as in another report: equal names, and both linked to one thing" + by + ".";
            case SIMILAR_NAME_AND_COMPANION ->
                "the same as in another report: similar names, and both linked to one thing" + by + ".";
            case EQUAL_COUNTS_AND_SPEAKERS ->
                "the same as in another report: equal counts and mostly the same speakers.";
            case EQUAL_TITLE_AND_SPEAKERS -> "the same as in another report: equal title and mostly the same speakers.";
        };
    }
}
