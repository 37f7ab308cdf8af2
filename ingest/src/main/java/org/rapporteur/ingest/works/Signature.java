package org.rapporteur.ingest.works;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.read.Blocks;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ingest.text.Link;
import org.rapporteur.ingest.text.Numerals;
import org.rapporteur.ingest.text.OnlineService;
import org.rapporteur.ingest.text.PersonNames;

/**
 * What all language versions of one report have in common, and two reports of a series have not.
 *
 * @param content links, hashtags and numbers
 * @param people profiles and handles: also common to events with the same speakers
 * @param names keys of what may be names of people, as they sound in any script
 * @param blocks how many blocks the text has
 * @param stem of the file's name
 */
public record Signature(Set<String> content, Set<String> people, Set<String> names, int blocks, String stem) {
    private static final double SAME_CONTENT = 0.5;
    private static final double SAME_SHAPE = 0.85;
    private static final int ENOUGH_IN_COMMON = 3;
    /** Fewer keys than those of a few names prove nothing. */
    private static final int ENOUGH_NAMES = 3;
    private static final int MOST_NAMES = 30;
    private static final Pattern NAME = Pattern.compile("(?u)\\p{Lu}\\p{L}{2,}[ \\u00A0]\\p{Lu}\\p{L}{2,}");
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+");
    private static final Pattern HASHTAG = Pattern.compile("(?u)#[\\s\\u00A0]?(\\p{L}[\\p{L}\\p{N}_]+)");
    private static final Pattern HANDLE = Pattern.compile("(?<![\\w.])@[A-Za-z0-9_.]+");

    static Signature of(SourceText source) {
        Set<String> content = new HashSet<>();
        Set<String> people = new HashSet<>();
        Set<String> names = new HashSet<>();
        int blocks = 0;
        for (Block block : Blocks.of(new ReportText(source))) {
            blocks++;
            String words = block.words();
            for (Link link : Link.in(words)) {
                boolean profile = OnlineService.ofProfile(link.url()).isPresent();
                (profile ? people : content).add(link.key());
            }
            add(HASHTAG, words, content);
            add(HANDLE, words, people);
            Numerals.in(words).stream().map(numeral -> numeral.value().toPlainString())
                    .filter(digits -> digits.length() > 1).forEach(content::add);
        }
        NAME.matcher(source.text()).results().limit(MOST_NAMES).forEach(name -> names.addAll(sounds(name.group())));
        return new Signature(content, people, names, blocks, FileStem.of(source.file()));
    }

    /** Both words of a name as they may sound, in whichever order. */
    private static List<String> sounds(String name) {
        List<String> keys = PersonNames.keys(PersonNames.comparable(name)).stream().distinct().sorted().toList();
        return keys.stream()
                .flatMap(one -> keys.stream().filter(other -> one.compareTo(other) < 0).map(other -> one + " " + other))
                .toList();
    }

    /** By what a report with this signature is found: versions of one report have some of these in common. */
    Set<String> signs() {
        Set<String> signs = new TreeSet<>();
        content.forEach(sign -> signs.add("content " + sign));
        signs.add("stem " + stem);
        return signs;
    }

    /** The form that is read by {@link #parse}. */
    String text() {
        return String.join("\t", content) + "\n" + String.join("\t", people) + "\n" + String.join("\t", names) + "\n"
                + blocks + "\n" + stem;
    }

    static Signature parse(String text) {
        String[] parts = text.split("\n", 5);
        return new Signature(words(parts[0]), words(parts[1]), words(parts[2]), Integer.parseInt(parts[3]), parts[4]);
    }

    private static Set<String> words(String line) {
        return line.isEmpty() ? Set.of() : Set.of(line.split("\t"));
    }

    /** From 0 for different reports to 1 and above for versions of one. */
    double likeness(Signature other) {
        double shape = 1 - Math.abs(blocks - other.blocks) / (double) Math.max(1, Math.max(blocks, other.blocks));
        boolean sameStem = stem.equals(other.stem);
        long common = content.stream().filter(other.content::contains).count();
        double sameContent = dice(content, other.content);
        double samePeople = dice(people, other.people);
        if (content.isEmpty() && other.content.isEmpty()) {
            boolean alike = sameStem && shape >= SAME_SHAPE && (people.isEmpty() == other.people.isEmpty());
            return alike ? 0.5 + shape / 2 : 0;
        }
        boolean enough = common >= ENOUGH_IN_COMMON || common > 0 && (sameStem || shape >= SAME_SHAPE);
        boolean contradicted = !people.isEmpty() && !other.people.isEmpty() && samePeople < SAME_CONTENT;
        return sameContent >= SAME_CONTENT && enough && !contradicted && (sameStem || !isOfOthers(other))
                ? 0.6 * sameContent + 0.2 * shape + (sameStem ? 0.2 : 0.1)
                : 0;
    }

    /** Both name people, none of them sounds like one of the other's, and nothing but numbers is in common. */
    private boolean isOfOthers(Signature other) {
        return names.size() >= ENOUGH_NAMES && other.names.size() >= ENOUGH_NAMES && sharesOnlyNumbers(other);
    }

    /** Whether numbers are all that both have in common: no link, account or hashtag, and nobody's name. */
    private boolean sharesOnlyNumbers(Signature other) {
        return sharesHardlyMoreThanNumbers(other) && Collections.disjoint(names, other.names);
    }

    /** The same, but that a few names may happen to sound alike. */
    boolean sharesHardlyMoreThanNumbers(Signature other) {
        return content.stream().filter(other.content::contains).allMatch(sign -> NUMBER.matcher(sign).matches())
                && Collections.disjoint(people, other.people) && dice(names, other.names) < SAME_CONTENT;
    }

    private static void add(Pattern pattern, String words, Set<String> signs) {
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            signs.add(matcher.group().replaceAll("[\\s\\u00A0]", "").toLowerCase());
        }
    }

    private static double dice(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        return 2.0 * a.stream().filter(b::contains).count() / (a.size() + b.size());
    }
}
