package org.rapporteur.ingest.erasure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.ingest.text.NameSimilarity;

/**
 * A person's traces, ready to be found.
 *
 * @param names the words of each full name
 * @param parts the words that stand for the person alone, those of variants included
 * @param minor particles and what is too short to stand alone
 * @param compounds the words of a name written as one: given name and surname, surname and given name, initial and surname
 * @param handles what accounts and addresses are recognised by
 * @param numbers telephone numbers
 */
record Person(List<List<NameWord>> names, Set<NameWord> parts, Set<NameWord> minor, Set<String> compounds,
        Set<Handle> handles, Set<PhoneNumber> numbers) {
    private static final Set<String> PARTICLES = Set.of("van", "von", "der", "den", "del", "della", "dos", "das", "des",
            "ter", "ten", "zum", "zur", "vom", "und", "las", "los", "ibn", "bin", "mac", "nic", "het", "dalla", "degli",
            "dello", "the");
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_COMPOUND = 5;
    private static final double MISSPELT = 0.85;

    static Person of(Traces traces) {
        List<List<NameWord>> names = traces.names().stream().map(Words::names).filter(words -> !words.isEmpty())
                .distinct().toList();
        Set<NameWord> parts = new HashSet<>();
        Set<NameWord> minor = new HashSet<>();
        for (List<NameWord> name : names) {
            for (NameWord word : name) {
                boolean surname = word.equals(name.getLast()) && name.size() > 1;
                boolean alone = word.length() >= (surname ? SHORTEST_PART - 1 : SHORTEST_PART)
                        && !PARTICLES.contains(word.folded());
                (alone ? parts : minor).add(word);
            }
        }
        Set<NameWord> read = Set.copyOf(parts);
        traces.variants().stream().flatMap(variant -> Words.names(variant).stream())
                .filter(word -> word.length() >= SHORTEST_PART && isFormOf(word, read)).forEach(parts::add);
        return new Person(names, Set.copyOf(parts), Set.copyOf(minor), compounds(names),
                traces.handles().stream().flatMap(Handle::of).collect(Collectors.toUnmodifiableSet()),
                traces.handles().stream().flatMap(PhoneNumber::internationalIn).map(PhoneNumber.Found::number)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** A variant may also hold a title, which is nobody's. */
    private static boolean isFormOf(NameWord word, Set<NameWord> parts) {
        return parts.stream().anyMatch(
                part -> part.inflectedAs(word) || NameSimilarity.between(part.folded(), word.folded()) >= MISSPELT);
    }

    private static Set<String> compounds(List<List<NameWord>> names) {
        Set<String> compounds = new HashSet<>();
        for (List<NameWord> name : names) {
            if (name.size() > 1) {
                List<String> words = name.stream().map(NameWord::folded).toList();
                String first = words.getFirst();
                String last = words.getLast();
                compounds.addAll(List.of(String.join("", words), first + last, last + first, first.charAt(0) + last,
                        last + first.charAt(0), last.charAt(0) + first));
            }
        }
        compounds.removeIf(compound -> compound.length() < SHORTEST_COMPOUND);
        return Set.copyOf(compounds);
    }

    boolean hasPart(NameWord word) {
        return parts.stream().anyMatch(part -> part.equalTo(word));
    }

    boolean hasMinor(NameWord word) {
        return minor.stream().anyMatch(part -> part.equalTo(word));
    }

    boolean hasInitial(NameWord word) {
        return word.length() > 0 && word.length() <= 2
                && parts.stream().anyMatch(part -> part.folded().startsWith(word.folded()));
    }

    boolean hasCompound(NameWord word) {
        return compounds.stream().anyMatch(word.folded()::contains);
    }
}
