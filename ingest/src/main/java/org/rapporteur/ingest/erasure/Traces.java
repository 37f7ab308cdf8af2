package org.rapporteur.ingest.erasure;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.ingest.facts.PersonFacts;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.text.OnlineService;

/**
 * How a person is written.
 *
 * @param names full names, in every script and language version
 * @param variants other forms of them, as read
 * @param handles names of accounts, mail addresses, web addresses without scheme, phone numbers
 */
public record Traces(Set<String> names, Set<String> variants, Set<String> handles) {
    /** Nobody's. */
    public static final Traces NONE = new Traces(Set.of(), Set.of(), Set.of());

    public Traces {
        names = Set.copyOf(names);
        variants = Set.copyOf(variants);
        handles = Set.copyOf(handles);
    }

    /** Those of a person as one report mentions them. */
    public static Traces of(PersonFacts person) {
        Set<String> handles = new TreeSet<>();
        person.accounts().forEach(account -> {
            handles.add(account.name());
            handles.addAll(ofProfile(account.url()));
        });
        Set<String> names = new TreeSet<>();
        person.name().quotes().values().stream().map(Quote::text).forEach(names::add);
        Set<String> variants = new TreeSet<>();
        person.variants().forEach(variant -> variants.add(variant.quote().text()));
        return new Traces(names, variants, handles);
    }

    /** The account name in the address of a profile. */
    public static Set<String> ofProfile(String url) {
        return OnlineService.ofProfile(url).map(account -> Set.of(account.name())).orElse(Set.of());
    }

    /** Those of several people together. */
    public static Traces of(Collection<Traces> all) {
        return all.stream().reduce(NONE, Traces::and);
    }

    /** These and more. */
    public Traces and(Traces more) {
        return new Traces(union(names, more.names), union(variants, more.variants), union(handles, more.handles));
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>();
        Stream.of(some, more).forEach(all::addAll);
        return all;
    }
}
