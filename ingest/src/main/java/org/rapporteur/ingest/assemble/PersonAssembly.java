package org.rapporteur.ingest.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.ingest.extract.ReportFacts.PersonMention;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.PersonFacts.AccountFacts;
import org.rapporteur.ingest.facts.PersonFacts.ParticipationFacts;
import org.rapporteur.ingest.facts.PersonFacts;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.facts.Variant;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ingest.text.OnlineService.Account;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.ontology.Role;

/** Makes one person of their mentions in all versions. */
final class PersonAssembly {
    private static final Pattern SMALL_BEFORE_LARGE = Pattern
            .compile("(?u)(?<![\\p{L}\\p{N}])\\p{Ll}[\\p{L}-]+(?=[\\s\\u00A0][\\p{Lu}„“«\"])");

    private final Versions versions;
    private final Organisations organisations;
    private final Set<Integer> performers;
    private final SortedMap<OfficialLanguage, Abbreviations> abbreviations;
    private final SortedMap<OfficialLanguage, PostStyle> styles;

    PersonAssembly(Versions versions, Organisations organisations, Set<Integer> performers) {
        this.versions = versions;
        this.organisations = organisations;
        this.performers = performers;
        this.abbreviations = versions.map(facts -> new Abbreviations(facts.text()));
        this.styles = versions.map(PostStyle::of);
    }

    private record Mention(OfficialLanguage language, PersonMention person) {}

    PersonFacts person(int row, SortedMap<OfficialLanguage, List<Integer>> indexes) {
        List<Mention> mentions = new ArrayList<>();
        indexes.forEach((language, list) -> list.forEach(
                index -> mentions.add(new Mention(language, versions.byLanguage().get(language).people().get(index)))));
        SortedMap<OfficialLanguage, Quote> names = new TreeMap<>();
        mentions.forEach(mention -> names.putIfAbsent(mention.language(), mention.person().name()));
        return new PersonFacts(new Passage(names), variants(mentions, names), accounts(mentions),
                participations(row, mentions));
    }

    private static List<Variant> variants(List<Mention> mentions, SortedMap<OfficialLanguage, Quote> names) {
        Set<Variant> variants = new TreeSet<>(
                Comparator.comparing(Variant::language).thenComparing(variant -> variant.quote().text()));
        for (Mention mention : mentions) {
            List<Quote> others = new ArrayList<>(mention.person().variants());
            others.add(mention.person().name());
            others.stream().filter(quote -> !quote.text().equals(names.get(mention.language()).text()))
                    .forEach(quote -> variants.add(new Variant(mention.language(), quote)));
        }
        return List.copyOf(variants);
    }

    private static List<AccountFacts> accounts(List<Mention> mentions) {
        Map<String, Account> accounts = new TreeMap<>();
        Map<String, SortedMap<OfficialLanguage, Quote>> quotes = new TreeMap<>();
        mentions.forEach(mention -> mention.person().accounts().forEach(stated -> {
            String key = stated.account().key();
            accounts.merge(key, stated.account(), (a, b) -> a.url().compareTo(b.url()) <= 0 ? a : b);
            quotes.computeIfAbsent(key, first -> new TreeMap<>()).putIfAbsent(mention.language(), stated.quote());
        }));
        return accounts.entrySet().stream()
                .map(entry -> new AccountFacts(entry.getValue().service(), entry.getValue().serviceKey(),
                        entry.getValue().name(), entry.getValue().url(), new Passage(quotes.get(entry.getKey()))))
                .toList();
    }

    /** One for each role; a version that leaves the role open takes it from those that state one. */
    private List<ParticipationFacts> participations(int row, List<Mention> mentions) {
        Optional<Role> usual = mentions.stream().flatMap(mention -> mention.person().role().stream()).findFirst();
        Role unstated = usual.orElse(performers.contains(row) ? Role.SPEAKER : Role.PARTICIPANT);
        Map<Role, List<Mention>> byRole = new LinkedHashMap<>();
        mentions.forEach(mention -> byRole
                .computeIfAbsent(mention.person().role().orElse(unstated), first -> new ArrayList<>()).add(mention));
        List<ParticipationFacts> participations = new ArrayList<>();
        byRole.forEach((role, sameRole) -> {
            SortedMap<OfficialLanguage, Quote> posts = new TreeMap<>();
            SortedMap<OfficialLanguage, Quote> asides = new TreeMap<>();
            SortedMap<OfficialLanguage, Quote> lines = new TreeMap<>();
            sameRole.forEach(mention -> {
                mention.person().aside().ifPresent(aside -> asides.putIfAbsent(mention.language(), aside));
                mention.person().post().ifPresent(post -> posts.putIfAbsent(mention.language(), post));
                lines.putIfAbsent(mention.language(), mention.person().line());
            });
            List<Ref> bodies = affiliations(present(posts));
            participations.add(new ParticipationFacts(role, new Passage(titles(posts)),
                    bodies.isEmpty() ? affiliations(asides) : bodies, affiliations(former(posts)), new Passage(lines)));
        });
        return participations;
    }

    /** The posts word for word; of the cells of a table those without the organisation, where it is known. */
    private SortedMap<OfficialLanguage, Quote> titles(SortedMap<OfficialLanguage, Quote> posts) {
        SortedMap<OfficialLanguage, Quote> titles = new TreeMap<>();
        posts.forEach((language, post) -> {
            List<Quote> cells = post.places();
            boolean known = !organisations.in(language, cells.getLast().text()).isEmpty();
            Quote last = cells.get(cells.size() - (cells.size() > 1 && known ? 2 : 1));
            titles.put(language, cells.size() == 1
                    ? post
                    : versions.byLanguage().get(language).text().quote(cells.getFirst().through(last)).orElse(post));
        });
        return titles;
    }

    /** Reads the organisations in the posts of a person, so that those of others are recognised by them. */
    void readBodies(SortedMap<OfficialLanguage, List<Integer>> indexes) {
        SortedMap<OfficialLanguage, Quote> posts = new TreeMap<>();
        indexes.forEach((language, list) -> list.stream()
                .flatMap(index -> versions.byLanguage().get(language).people().get(index).post().stream()).findFirst()
                .ifPresent(post -> posts.put(language, post)));
        affiliations(present(posts));
        affiliations(former(posts));
    }

    private static SortedMap<OfficialLanguage, Quote> present(SortedMap<OfficialLanguage, Quote> posts) {
        SortedMap<OfficialLanguage, Quote> present = new TreeMap<>();
        posts.forEach((language, post) -> Posts.of(post, Lexicon.of(language)).present()
                .ifPresent(now -> present.put(language, now)));
        return present;
    }

    private static SortedMap<OfficialLanguage, Quote> former(SortedMap<OfficialLanguage, Quote> posts) {
        SortedMap<OfficialLanguage, Quote> former = new TreeMap<>();
        posts.forEach((language, post) -> Posts.of(post, Lexicon.of(language)).former()
                .ifPresent(before -> former.put(language, before)));
        return former;
    }

    /** The organisations known by name in the posts; else one that their shape shows. */
    private List<Ref> affiliations(SortedMap<OfficialLanguage, Quote> posts) {
        Set<Integer> known = new TreeSet<>();
        SortedMap<OfficialLanguage, Quote> names = new TreeMap<>();
        posts.forEach((language, post) -> {
            Set<Integer> named = new TreeSet<>(organisations.in(language, post.text()));
            Optional<Quote> read = Affiliation.in(post, Lexicon.of(language), styles.get(language));
            if (named.isEmpty()) {
                named.addAll(organisations.in(language, withLargeKinds(post.text())));
            }
            known.addAll(named);
            if (named.isEmpty()) {
                read.ifPresent(name -> names.put(language, name));
            } else {
                read.filter(name -> Organisations.standsAlone(name.text(), post.text()))
                        .filter(name -> organisations.find(language, name.text()).filter(named::contains).isPresent())
                        .ifPresent(name -> organisations.add(Map.of(language, name)));
            }
        });
        if (known.isEmpty()) {
            definedName(names).or(() -> Organisations.agreed(names))
                    .ifPresent(name -> known.add(organisations.addRead(name, posts)));
        } else if (known.size() == 1) {
            organisations.addTranslated(known.iterator().next(), names, posts);
        }
        return known.stream().map(index -> new Ref(Kind.ORGANISATION, index)).toList();
    }

    /** The words with the kinds of bodies large that stand small before names: "the society Open Garden". */
    private static String withLargeKinds(String words) {
        String apart = words.replaceAll("['’](?=\\p{Ll})", "' ");
        return SMALL_BEFORE_LARGE.matcher(apart)
                .replaceAll(word -> NameWords.kinds(Folding.words(word.group())).isEmpty()
                        ? word.group()
                        : word.group().substring(0, 1).toUpperCase(Locale.ROOT) + word.group().substring(1));
    }

    /** Where each version writes an abbreviation that it defines, all mean the same, whatever their letters. */
    private Optional<SortedMap<OfficialLanguage, Quote>> definedName(SortedMap<OfficialLanguage, Quote> names) {
        SortedMap<OfficialLanguage, Quote> defined = new TreeMap<>(names);
        defined.entrySet().removeIf(name -> abbreviations.get(name.getKey()).name(name.getValue().text()).isEmpty());
        if (defined.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<OfficialLanguage, Quote> full = new TreeMap<>();
        defined.forEach((language, name) -> abbreviations.get(language).name(name.text())
                .ifPresent(quote -> full.put(language, quote)));
        organisations.addNames(organisations.add(defined), full);
        return Optional.of(defined);
    }
}
