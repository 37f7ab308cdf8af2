package org.rapporteur.endpoint.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.rapporteur.endpoint.dataset.Published;
import org.rapporteur.endpoint.http.Links;
import org.rapporteur.endpoint.language.LanguagePreference;
import org.rapporteur.endpoint.pages.Value;
import org.rapporteur.endpoint.rdf.Thing;
import org.rapporteur.ontology.Terms;
import org.rapporteur.shapes.dataset.DatasetDirectory;

/** Finds the passages that facts were read from, for one page; not safe for concurrent use. */
final class Evidence {
    private static final int MOST = 3;
    private static final Pattern FORM = Pattern.compile("(.*/source/([0-9a-f]{64}))#char=(\\d{1,9}),(\\d{1,9})");

    private final Published published;
    private final DatasetDirectory directory;
    private final Links links;
    private final LanguagePreference preference;
    private final Map<String, Optional<String>> sources = new HashMap<>();

    Evidence(Published published, DatasetDirectory directory, Links links, LanguagePreference preference) {
        this.published = published;
        this.directory = directory;
        this.links = links;
        this.preference = preference;
    }

    /** The passages for all of a node. */
    List<Value.Evidence> of(Thing thing) {
        return chosen(passages(thing));
    }

    /** The passages of a node that say these very words; where none does, the passages for all of it. */
    List<Value.Evidence> of(Thing thing, Node literal) {
        String words = blanksMadeOne(literal.getLiteralLexicalForm());
        String tag = literal.getLiteralLanguage();
        List<Value.Evidence> saying = chosen(
                passages(thing).stream().filter(passage -> tag.isEmpty() || passage.tag().equals(tag))
                        .filter(passage -> words(passage).contains(words)).toList());
        return saying.isEmpty() ? of(thing) : saying;
    }

    /** Those in the language the reader wants most, and not too many. */
    private List<Value.Evidence> chosen(List<Passage> passages) {
        Optional<String> language = preference.best(passages.stream().map(Passage::tag).toList());
        return passages.stream().filter(passage -> Optional.of(passage.tag()).equals(language)).limit(MOST)
                .map(passage -> new Value.Evidence(links.to(passage.iri()), passage.tag())).toList();
    }

    private List<Passage> passages(Thing thing) {
        return Stream.of(Terms.Prov.WAS_QUOTED_FROM, Terms.Rap.EVIDENCE)
                .flatMap(property -> thing.values(property).stream()).filter(Node::isURI).distinct()
                .flatMap(node -> passage(node.getURI()).stream()).sorted().toList();
    }

    private Optional<Passage> passage(String iri) {
        Matcher form = FORM.matcher(iri);
        return form.matches()
                ? Optional.of(new Passage(iri, form.group(2), Integer.parseInt(form.group(3)),
                        Integer.parseInt(form.group(4)), published.sourceLanguage(form.group(1)).orElse("")))
                : Optional.empty();
    }

    private String words(Passage passage) {
        String text = sources.computeIfAbsent(passage.sha256(), directory::source).orElse("");
        int length = text.codePointCount(0, text.length());
        int begin = text.offsetByCodePoints(0, Math.min(passage.begin(), length));
        int end = text.offsetByCodePoints(0, Math.min(passage.end(), length));
        return blanksMadeOne(text.substring(begin, Math.max(begin, end)));
    }

    private static String blanksMadeOne(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private record Passage(String iri, String sha256, int begin, int end, String tag) implements Comparable<Passage> {
        @Override
        public int compareTo(Passage other) {
            return tag.equals(other.tag) ? Integer.compare(begin, other.begin) : tag.compareTo(other.tag);
        }
    }
}
