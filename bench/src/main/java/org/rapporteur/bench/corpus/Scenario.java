package org.rapporteur.bench.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Role;

/** Events of some years, one after the other, who was there, and who wrote about them. */
final class Scenario {
    private static final List<OfficialLanguage> LANGUAGES = List.of(OfficialLanguage.EN, OfficialLanguage.FR,
            OfficialLanguage.DE, OfficialLanguage.HU, OfficialLanguage.BG, OfficialLanguage.EL, OfficialLanguage.PL,
            OfficialLanguage.ES);
    private static final List<String> PLACES = List.of("Karvel", "Nordhamn", "Torremar", "Brezin", "Valdour",
            "Lindenau", "Stoborg", "Marovik");
    private static final int SERIES = 6;
    private static final int FEWEST_PEOPLE = 9;
    private static final int SMALL = 30;
    private static final int EVENTS_PER_YEAR = 8;
    private static final int FIRST_YEAR = 2019;

    private final Random random;
    private final int events;
    private final Cast cast;
    private final Map<Integer, List<Person>> cores = new HashMap<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Set<String> explained = new HashSet<>();
    private final List<Report> reports = new ArrayList<>();

    Scenario(long seed, int events) {
        this.random = new Random(seed);
        this.events = events;
        this.cast = new Cast(random, events < SMALL);
    }

    List<Report> reports() {
        for (int order = 0; order < events; order++) {
            Event event = event(order);
            boolean twice = random.nextInt(100) < 25;
            reports.add(report(event, false, twice));
            if (twice) {
                reports.add(report(event, true, true));
            }
        }
        return List.copyOf(reports);
    }

    /** Three in five belong to a series. */
    private Event event(int order) {
        boolean inSeries = order % 5 < 3;
        int series = 1 + (order / 5 * 3 + order % 5) % Math.min(SERIES, Math.max(1, events / 4));
        Optional<Integer> of = inSeries ? Optional.of(series) : Optional.empty();
        of.ifPresent(number -> numbers.merge(number, 1, Integer::sum));
        List<Appearance> appearances = appearances(order, of);
        int registered = 60 + random.nextInt(300);
        return new Event("event-" + (order + 1), order, of.map(number -> "series." + number),
                of.map(numbers::get).orElse(0), "theme." + (1 + (order * 5 + order / 12) % 12), 1 + random.nextInt(28),
                1 + order % EVENTS_PER_YEAR * 6 / EVENTS_PER_YEAR, FIRST_YEAR + order / EVENTS_PER_YEAR,
                PLACES.get(random.nextInt(PLACES.size())), cast.organiser(), registered,
                registered - 10 - random.nextInt(40), order >= events / 2, appearances);
    }

    private List<Appearance> appearances(int order, Optional<Integer> series) {
        List<Person> present = new ArrayList<>();
        List<Appearance> appearances = new ArrayList<>();
        int size = FEWEST_PEOPLE + random.nextInt(3);
        int newcomers = (int) Math.ceil(cast.waiting() / (double) (events - order));
        List<Person> core = series.map(number -> cores.getOrDefault(number, List.of())).orElse(cast.seen());
        boolean all = series.isPresent() && random.nextInt(4) == 0;
        int returning = all ? core.size() : Math.max(2, size - newcomers);
        for (Person person : cast.likelyToReturn(core)) {
            if (present.size() < Math.min(returning, size) && Cast.fits(person, present)) {
                present.add(person);
                appearances.add(appearance(person, cast.postOfReturning(person)));
            }
        }
        int fresh = events < SMALL ? Math.max(0, size - present.size()) : newcomers;
        for (int i = 0; i < fresh; i++) {
            cast.newcomer(present).ifPresent(person -> {
                present.add(person);
                appearances.add(appearance(person, cast.post(person)));
            });
        }
        series.ifPresent(number -> cores.put(number, List.copyOf(present)));
        return withOpening(cast.shuffled(appearances));
    }

    private Appearance appearance(Person person, Post post) {
        return new Appearance(person, post, Role.SPEAKER, cast.changed(person), cast.told(person));
    }

    /** The last two moderate and open. */
    private static List<Appearance> withOpening(List<Appearance> speakers) {
        List<Appearance> appearances = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++) {
            Appearance each = speakers.get(i);
            Role role = i == speakers.size() - 1
                    ? Role.OPENING
                    : i == speakers.size() - 2 ? Role.MODERATOR : Role.SPEAKER;
            appearances.add(new Appearance(each.person(), each.post(), role, each.changed(), each.told()));
        }
        return appearances;
    }

    private Report report(Event event, boolean second, boolean titled) {
        int share = random.nextInt(100);
        int count = second || share < 30 ? 1 : share < 60 ? 2 : share < 85 ? 3 : 4;
        List<OfficialLanguage> languages = cast.shuffled(LANGUAGES).subList(0, count);
        Map<String, Spelling> spellings = new HashMap<>();
        event.appearances().forEach(each -> spellings.put(each.person().id(), spelling(each.person(), second)));
        Set<String> renamed = new HashSet<>();
        event.appearances().stream().map(each -> each.post().organisation())
                .filter(each -> each.renamed() && event.afterRenaming()).filter(each -> explained.add(each.id()))
                .forEach(each -> renamed.add(each.id()));
        List<Appearance> order = second ? cast.shuffled(event.appearances()) : event.appearances();
        return new Report(event.id() + (second ? "-b" : ""), event, second, languages,
                Layout.any(random, titled || event.series().isEmpty()), order, spellings, renamed, random.nextLong());
    }

    private Spelling spelling(Person person, boolean second) {
        int share = random.nextInt(100);
        if (share < 3) {
            return person.group().isEmpty() && person.names().get("latin").surname().length() > 5
                    ? Spelling.TYPO
                    : Spelling.USUAL;
        }
        if (share < 9) {
            return share < 6 ? Spelling.INITIAL : Spelling.MIDDLE_NAME;
        }
        if (share < 17) {
            return share < 13 ? Spelling.DOCTOR : Spelling.PROFESSOR;
        }
        return second && share < 40 && person.names().containsKey("french") ? Spelling.FOREIGN : Spelling.USUAL;
    }
}
