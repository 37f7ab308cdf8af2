package org.rapporteur.bench.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Who there is, what they are at the moment, and who has appeared. */
final class Cast {
    private static final int CHANGES_PER_HUNDRED = 6;
    private static final int TOLD_PER_HUNDRED = 70;
    private static final int HEADS_PER_HUNDRED = 12;
    private static final List<String> JOBS = List.of("director", "researcher", "adviser", "coordinator", "engineer",
            "trainer", "editor", "analyst", "lawyer", "librarian", "spokesperson", "founder");
    private static final List<String> UNITS = List.of("unit.rail", "unit.media", "unit.skills", "unit.food",
            "unit.energy", "unit.privacy", "unit.heritage");

    private final Random random;
    private final List<Organisation> organisations = Organisation.all();
    private final List<Person> waiting;
    private final List<Person> seen = new ArrayList<>();
    private final Map<String, Post> posts = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final Map<String, Post> told = new HashMap<>();

    /** In a small corpus some of those who are easily taken for somebody else come first. */
    Cast(Random random, boolean small) {
        this.random = random;
        this.waiting = new ArrayList<>(shuffled(Person.all()));
        if (small) {
            waiting.sort(Comparator.comparing(person -> !person.group().matches(".*-[123]")));
        }
        Map<String, Organisation> shared = new HashMap<>();
        List<Organisation> free = shuffled(organisations);
        for (Person person : Person.all()) {
            Organisation next = free.get(posts.size() % free.size());
            boolean together = !person.group().isEmpty() && !person.likeness().equals(Person.HOMONYM);
            Organisation at = together ? shared.computeIfAbsent(person.group(), first -> next) : next;
            posts.put(person.id(), post(at));
        }
    }

    int waiting() {
        return waiting.size();
    }

    List<Person> seen() {
        return List.copyOf(seen);
    }

    Organisation organiser() {
        List<Organisation> possible = organisations.stream().filter(Organisation::organises).toList();
        return possible.get(random.nextInt(possible.size()));
    }

    /** Somebody who has not appeared yet and may be at an event with these. */
    Optional<Person> newcomer(List<Person> present) {
        Optional<Person> next = waiting.stream().filter(person -> fits(person, present)).findFirst();
        next.ifPresent(waiting::remove);
        next.ifPresent(seen::add);
        return next;
    }

    /** Two of the same full name cannot be told apart in one report. */
    static boolean fits(Person person, List<Person> present) {
        return present.stream().noneMatch(
                other -> other.equals(person) || other.isLike(person) && person.likeness().equals(Person.HOMONYM));
    }

    /** What somebody is when they come again: now and then something else than before. */
    Post postOfReturning(Person person) {
        boolean changes = person.group().isEmpty() && random.nextInt(100) < CHANGES_PER_HUNDRED
                && changed.add(person.id());
        told.remove(person.id());
        if (changes) {
            Organisation before = posts.get(person.id()).organisation();
            if (random.nextInt(100) < TOLD_PER_HUNDRED) {
                told.put(person.id(), posts.get(person.id()));
            }
            List<Organisation> others = organisations.stream().filter(other -> !other.equals(before)).toList();
            posts.put(person.id(), post(others.get(random.nextInt(others.size()))));
        }
        return posts.get(person.id());
    }

    Post post(Person person) {
        return posts.get(person.id());
    }

    boolean changed(Person person) {
        return changed.contains(person.id());
    }

    /** What somebody was before, at the first event after the change, where that is told. */
    Optional<Post> told(Person person) {
        return Optional.ofNullable(told.get(person.id()));
    }

    private Post post(Organisation organisation) {
        return random.nextInt(100) < HEADS_PER_HUNDRED
                ? new Post(organisation, "head", Optional.of(UNITS.get(random.nextInt(UNITS.size()))))
                : new Post(organisation, JOBS.get(random.nextInt(JOBS.size())), Optional.empty());
    }

    /** In an arbitrary order, but every other time those first who are easily taken for somebody else. */
    List<Person> likelyToReturn(List<Person> people) {
        boolean likely = random.nextBoolean();
        return shuffled(people).stream().sorted(Comparator.comparing(person -> !likely || person.group().isEmpty()))
                .toList();
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
