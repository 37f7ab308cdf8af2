package org.rapporteur.bench.corpus;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The accounts of people by their id: the address of a profile and a handle, each of which may be missing. */
record Accounts(Map<String, Account> byPerson) {
    private static final int WITH_HANDLE = 85;
    private static final int WITH_PROFILE = 70;

    /** What is known of one person. */
    record Account(Optional<String> profile, Optional<String> handle) {
        /** What a report says of it. */
        Set<String> stated(Layout.Contacts contacts) {
            return switch (contacts) {
                case NONE -> Set.of();
                case HANDLES -> handle.stream().collect(Collectors.toSet());
                case LINES, ONE_LINE -> Stream.concat(handle.stream(), profile.stream()).collect(Collectors.toSet());
            };
        }
    }

    static Accounts of(long seed, boolean stated) {
        Map<String, Account> accounts = new LinkedHashMap<>();
        List<Person> people = stated ? Person.all() : List.of();
        for (Person person : people) {
            Random random = new Random(seed * 31 + person.id().hashCode());
            String slug = plain(person.names().get("latin")) + person.id().replaceAll("\\D", "");
            boolean shared = person.likeness().equals("handle");
            String handle = shared ? "office_" + person.group().replaceAll("\\D", "") + "_ex" : slug + "_ex";
            boolean profile = !shared && random.nextInt(100) < WITH_PROFILE;
            boolean named = shared || random.nextInt(100) < WITH_HANDLE;
            accounts.put(person.id(),
                    new Account(
                            Optional.of("https://www.linkedin.com/in/" + slug + "-example/").filter(kept -> profile),
                            Optional.of("@" + handle).filter(kept -> named)));
        }
        return new Accounts(accounts);
    }

    Account of(Person person) {
        return byPerson.getOrDefault(person.id(), new Account(Optional.empty(), Optional.empty()));
    }

    /** The surname in plain letters. */
    private static String plain(Name name) {
        return Normalizer.normalize(name.surname(), Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z]",
                "");
    }
}
