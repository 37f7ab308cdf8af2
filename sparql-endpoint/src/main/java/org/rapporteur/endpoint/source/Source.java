package org.rapporteur.endpoint.source;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.endpoint.dataset.Published;
import org.rapporteur.endpoint.http.Links;
import org.rapporteur.endpoint.language.LanguagePreference;
import org.rapporteur.endpoint.language.Text;
import org.rapporteur.endpoint.pages.PageHead;
import org.rapporteur.endpoint.http.Alternate;
import org.rapporteur.endpoint.pages.SourcePage;
import org.rapporteur.endpoint.pages.Value;
import org.rapporteur.endpoint.rdf.Thing;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Terms;

/** A text that facts of a published state were read from. */
record Source(Published published, String iri, String tag, String text) {
    private static final Pattern FRAGMENT = Pattern.compile("#char=(\\d{1,9}),(\\d{1,9})");

    /** The text as it is. */
    Alternate plain(Links links) {
        return new Alternate(links.path(iri.substring(published.iris().base().length())) + "?format=txt", "text/plain",
                "Plain text");
    }

    SourcePage page(Links links, LanguagePreference preference) {
        MarkedText marked = MarkedText.of(text, tag, cited());
        String report = published.sourceReport(iri).orElse(iri);
        Thing thing = Thing.of(published.union(), report);
        Text label = thing.label().in(preference).orElseGet(() -> Text.plain(report));
        Text title = Text.english("Source, " + OfficialLanguage.ofTag(tag).map(OfficialLanguage::endonym).orElse(tag));
        return new SourcePage(new PageHead(title, links, List.of(plain(links)), List.of()), tag, marked.pieces(),
                marked.continued(), new Value(label, Optional.of(links.to(report)), Optional.empty()));
    }

    private SortedSet<Range> cited() {
        Graph evidence = published.sourceReport(iri).flatMap(report -> published.evidence(report))
                .orElse(published.union());
        SortedSet<Range> ranges = new TreeSet<>();
        Stream.of(Terms.Prov.WAS_QUOTED_FROM, Terms.Rap.EVIDENCE)
                .forEach(property -> evidence.find(Node.ANY, NodeFactory.createURI(property), Node.ANY)
                        .mapWith(triple -> triple.getObject()).filterKeep(Node::isURI)
                        .forEach(node -> range(node.getURI()).ifPresent(ranges::add)));
        return ranges;
    }

    private Optional<Range> range(String passage) {
        if (!passage.startsWith(iri)) {
            return Optional.empty();
        }
        Matcher form = FRAGMENT.matcher(passage.substring(iri.length()));
        return form.matches() && Integer.parseInt(form.group(1)) <= Integer.parseInt(form.group(2))
                ? Optional.of(new Range(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }
}
