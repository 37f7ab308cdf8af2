package org.rapporteur.shapes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.rapporteur.ontology.Terms;

/**
 * What stands in the source texts at the places that the evidence of a report cites.
 *
 * <p>A place is that of the words alone, without bullet and label. Runs of blanks and line breaks count as one blank, and an
 * erased letter may be any. A name of a person may stand in two parts, whichever comes first.
 */
final class Citations {
    /** The properties whose nodes are cited, and their texts. */
    static final Set<Node> PROPERTIES = nodes(Terms.Prov.WAS_QUOTED_FROM, Terms.Rap.EVIDENCE);

    /** The SHA-256 of a source text, where a passage begins, and where it ends, in code points. */
    static final Pattern PLACE = Pattern.compile("([0-9a-f]{64})#char=(\\d{1,9}),(\\d{1,9})$");

    /** What a report says word for word. */
    private static final Set<Node> WORDS = nodes(Terms.Schema.TEXT, Terms.Dct.TITLE, Terms.Dct.DESCRIPTION,
            Terms.Cv.EVENT_NUMBER, Terms.Rap.NAME_AS_READ, Terms.Rap.VARIANT_AS_READ);
    /** What a report says within the words that are cited for its node. */
    private static final Set<Node> PARTS = nodes(Terms.Rap.JOB_TITLE);
    private static final Pattern PERSON = Pattern.compile("/id/person/[^/#]+$");
    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");
    private static final int ERASED = 0x2588;

    private final Map<Node, List<int[]>> cited = new HashMap<>();

    /**
     * The citations of a report.
     *
     * @param evidence its evidence graph
     * @param sources a source text by its SHA-256, where the dataset has it
     */
    Citations(Graph evidence, Function<String, Optional<String>> sources) {
        Map<String, int[]> texts = new HashMap<>();
        evidence.stream().filter(triple -> PROPERTIES.contains(triple.getPredicate())).forEach(triple -> {
            Matcher place = PLACE.matcher(triple.getObject().toString());
            if (place.find()) {
                int[] text = texts.computeIfAbsent(place.group(1),
                        digest -> sources.apply(digest).orElse("").codePoints().toArray());
                int begin = Math.min(Integer.parseInt(place.group(2)), text.length);
                int end = Math.clamp(Integer.parseInt(place.group(3)), begin, text.length);
                cited.computeIfAbsent(triple.getSubject(), first -> new ArrayList<>())
                        .add(plain(new String(text, begin, end - begin)));
            }
        });
    }

    /** The texts of things under a base that stand at none of the places cited for their node. */
    Stream<Triple> misquoted(Graph report, String base) {
        return report.stream().filter(triple -> triple.getObject().isLiteral())
                .filter(triple -> triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(base))
                .filter(triple -> !isCited(triple));
    }

    private boolean isCited(Triple triple) {
        boolean part = PARTS.contains(triple.getPredicate());
        if (!part && !WORDS.contains(triple.getPredicate())) {
            return true;
        }
        int[] words = plain(triple.getObject().getLiteralLexicalForm());
        return cited.getOrDefault(triple.getSubject(), List.of()).stream()
                .anyMatch(place -> part
                        ? within(words, place)
                        : words.length == place.length && at(0, words, place)
                                || PERSON.matcher(triple.getSubject().getURI()).find() && turned(words, place));
    }

    /** Whether a name stands there in two parts, as in "Surname, Given" or two columns of a table. */
    private static boolean turned(int[] name, int[] place) {
        return IntStream.range(1, name.length - 1).filter(blank -> name[blank] == ' ').anyMatch(blank -> {
            int[] first = Arrays.copyOf(name, blank);
            int[] second = Arrays.copyOfRange(name, blank + 1, name.length);
            return name.length <= place.length && (frames(first, second, place) || frames(second, first, place));
        });
    }

    private static boolean frames(int[] begin, int[] end, int[] place) {
        int last = place.length - end.length;
        return at(0, begin, place) && at(last, end, place) && !Character.isLetter(place[begin.length])
                && !Character.isLetter(place[last - 1]);
    }

    private static boolean within(int[] words, int[] place) {
        return IntStream.rangeClosed(0, place.length - words.length).anyMatch(begin -> at(begin, words, place));
    }

    private static boolean at(int begin, int[] words, int[] place) {
        return IntStream.range(0, words.length)
                .allMatch(i -> words[i] == place[begin + i] || words[i] == ERASED || place[begin + i] == ERASED);
    }

    private static int[] plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip().codePoints().toArray();
    }

    private static Set<Node> nodes(String... iris) {
        return Stream.of(iris).map(NodeFactory::createURI).collect(Collectors.toUnmodifiableSet());
    }
}
