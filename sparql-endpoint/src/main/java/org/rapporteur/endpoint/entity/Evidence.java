package org.rapporteur.endpoint.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rapporteur.endpoint.dataset.Published;
import org.rapporteur.endpoint.http.Links;
import org.rapporteur.endpoint.language.LanguagePreference;
import org.rapporteur.endpoint.language.Text;
import org.rapporteur.endpoint.pages.Value;
import org.rapporteur.endpoint.rdf.Thing;
import org.rapporteur.ontology.Terms;
import org.rapporteur.shapes.dataset.DatasetDirectory;

/** Finds the passages that facts were read from, for one page; not safe for concurrent use. */
final class Evidence {
    private static final Pattern FORM = Pattern.compile("(.*/source/([0-9a-f]{64}))#char=(\\d{1,9}),(\\d{1,9})");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern THOUSANDS_SEPARATOR = Pattern.compile("(?<=\\d)[\\h.,'’](?=\\d{3}(?!\\d))");

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

    /**
     * The passage of a node that states what is shown best: by these very words, else the shortest that has them in it,
     * else the first. Always in the language of the words; for what is in no language, in the one the reader likes best.
     */
    Optional<Value.Evidence> of(Thing thing, Text shown) {
        List<Passage> all = passages(thing);
        Optional<String> language = shown.tag().isEmpty()
                ? preference.best(all.stream().map(Passage::tag).toList())
                : Optional.of(shown.tag());
        List<Passage> offered = all.stream().filter(passage -> language.equals(Optional.of(passage.tag()))).toList();
        String words = blanksMadeOne(shown.words());
        return offered.stream().filter(passage -> words(passage).equals(words)).findFirst()
                .or(() -> offered.stream().filter(passage -> saying(words).test(words(passage)))
                        .min(Comparator.comparingInt(Passage::length)))
                .or(() -> offered.stream().findFirst())
                .map(passage -> new Value.Evidence(links.to(passage.iri()), passage.tag()));
    }

    /** Whether an editor says so, and no text. */
    boolean isEditors(Thing thing, String property, Node value) {
        return published.dataset().contains(NodeFactory.createURI(published.iris().correctionsGraph()), thing.node(),
                NodeFactory.createURI(property), value);
    }

    /** A numeral is not part of a longer one, and may have its thousands set apart. */
    private static Predicate<String> saying(String words) {
        if (NUMBER.matcher(words).matches()) {
            Predicate<String> whole = Pattern.compile("(?<!\\d)" + words + "(?!\\d)").asPredicate();
            return passage -> whole.test(THOUSANDS_SEPARATOR.matcher(passage).replaceAll(""));
        }
        return passage -> passage.contains(words);
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
        int length() {
            return end - begin;
        }

        @Override
        public int compareTo(Passage other) {
            return tag.equals(other.tag) ? Integer.compare(begin, other.begin) : tag.compareTo(other.tag);
        }
    }
}
