package org.rapporteur.ingest.assemble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.ingest.facts.OrganisationFacts;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Variant;
import org.rapporteur.ingest.lexicon.Bodies;
import org.rapporteur.ingest.lexicon.Bodies.Body;
import org.rapporteur.ingest.lexicon.LegalForm;
import org.rapporteur.ingest.lexicon.NameWords;
import org.rapporteur.ingest.read.ReportText;
import org.rapporteur.ingest.text.FoldedName;
import org.rapporteur.ingest.text.Folding;
import org.rapporteur.ontology.OfficialLanguage;

/** The organisations that a report names, collected from all its versions. */
final class Organisations {
    /** An article or preposition that is written onto a name, as Maltese does: il-Kunsill, fil-Ministeru. */
    private static final Pattern JOINED_ARTICLE = Pattern.compile("(?u)(?<!\\p{L})(\\p{Ll}{1,6})-(?=\\p{Lu})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}&.'’-]*");

    private final List<Entry> entries = new ArrayList<>();

    private static final class Entry {
        private final SortedMap<OfficialLanguage, List<Quote>> names = new TreeMap<>();
        private final Set<String> texts = new TreeSet<>();
        private final Set<String> further = new TreeSet<>();
        private final Set<String> inflected = new TreeSet<>();
        private final Set<String> nominative = new TreeSet<>();
        private final List<FoldedName> folded = new ArrayList<>();
        private Optional<Body> body = Optional.empty();
    }

    /** The EU bodies that a text names, each with the places where it does. */
    void addBodies(OfficialLanguage language, ReportText text) {
        String words = text.source().text();
        WholeNames named = new WholeNames(words, language);
        for (Body body : Bodies.in(words, language)) {
            named.of(body).stream().flatMap(name -> text.quote(name).stream())
                    .forEach(quote -> add(entryOf(body), language, quote));
        }
    }

    /** Names that stand at the same place in each version; the index of the organisation they name. */
    int add(Map<OfficialLanguage, Quote> names) {
        Optional<Entry> known = names.entrySet().stream()
                .flatMap(name -> find(name.getKey(), name.getValue().text()).stream()).map(entries::get).findFirst();
        Entry entry = known.orElseGet(() -> {
            entries.add(new Entry());
            return entries.getLast();
        });
        names.forEach((language, quote) -> add(entry, language, quote));
        return entries.indexOf(entry);
    }

    /** Names that posts were read to have; the index of the organisation they name. */
    int addRead(Map<OfficialLanguage, Quote> names, Map<OfficialLanguage, Quote> posts) {
        Map<OfficialLanguage, Quote> bare = BareNames.of(names, posts);
        int organisation = add(bare);
        markInflected(organisation, bare, posts);
        return organisation;
    }

    /** Names that stand as subjects, and so are no inflected forms; the index of the organisation they name. */
    int addBest(Map<OfficialLanguage, Quote> names) {
        int organisation = add(names);
        names.values().forEach(name -> entries.get(organisation).nominative.add(name.text()));
        return organisation;
    }

    /** Names that posts have where others' name the organisation: translations, where they are of the same kind. */
    void addTranslated(int organisation, Map<OfficialLanguage, Quote> names, Map<OfficialLanguage, Quote> posts) {
        Entry entry = entries.get(organisation);
        Map<OfficialLanguage, Quote> agreeing = new TreeMap<>(names);
        agreeing.entrySet().removeIf(name -> find(name.getKey(), name.getValue().text()).isPresent()
                || entry.texts.stream().noneMatch(known -> agree(known, name.getValue().text())));
        addNames(organisation, agreeing);
        markInflected(organisation, agreeing, posts);
    }

    /** Whether two names may be those of one body in two languages: by their letters, or by a kind of body in both. */
    static boolean agree(String one, String other) {
        FoldedName folded = FoldedName.of(one);
        FoldedName otherFolded = FoldedName.of(other);
        Set<String> kinds = NameWords.kinds(Folding.words(one));
        return folded.alike(otherFolded) || otherFolded.alike(folded)
                || !Collections.disjoint(kinds, NameWords.kinds(Folding.words(other)));
    }

    /**
     * The name most versions agree on, by its letters or by the kind of body it names; other versions' guesses are dropped
     * rather than mixed.
     */
    static Optional<SortedMap<OfficialLanguage, Quote>> agreed(SortedMap<OfficialLanguage, Quote> names) {
        return names.values().stream().map(name -> {
            SortedMap<OfficialLanguage, Quote> agreeing = new TreeMap<>(names);
            agreeing.values().removeIf(other -> !agree(name.text(), other.text()));
            return agreeing;
        }).max(Comparator.comparingInt(SortedMap::size));
    }

    /** Notes that a name may have another case than the first. */
    void markInflected(int organisation, String name) {
        entries.get(organisation).inflected.add(name);
    }

    /** A name that does not stand by itself may have any case. */
    private void markInflected(int organisation, Map<OfficialLanguage, Quote> names,
            Map<OfficialLanguage, Quote> posts) {
        names.forEach((language, name) -> {
            if (!standsAlone(name.text(), posts.get(language).text())) {
                markInflected(organisation, name.text());
            }
        });
    }

    /** Whether a name stands behind a comma, or is all of a post or what is before its first comma. */
    static boolean standsAlone(String name, String post) {
        return post.contains(", " + name) || post.equals(name) || post.startsWith(name + ",");
    }

    /** Further names of an organisation. */
    void addNames(int organisation, Map<OfficialLanguage, Quote> names) {
        names.forEach((language, quote) -> add(entries.get(organisation), language, quote));
    }

    /** The abbreviations and former names that a text gives behind the names it has for them. */
    void addFurtherNames(OfficialLanguage language, ReportText text) {
        FurtherNames further = new FurtherNames(language, text);
        Abbreviations abbreviations = new Abbreviations(text);
        for (Entry entry : entries) {
            List.copyOf(entry.names.getOrDefault(language, List.of())).stream()
                    .flatMap(name -> abbreviations.name(name.text()).stream())
                    .forEach(name -> add(entry, language, name));
            List.copyOf(entry.names.getOrDefault(language, List.of())).stream()
                    .flatMap(name -> further.of(name.text()).stream()).forEach(name -> {
                        entry.further.add(name.text());
                        add(entry, language, name);
                    });
        }
    }

    /** The organisation that this text, as a whole, is a name of. */
    Optional<Integer> find(OfficialLanguage language, String name) {
        FoldedName folded = FoldedName.of(LegalForm.withoutAny(name));
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean named = entry.folded.stream().anyMatch(known -> known.alike(folded));
            boolean body = entry.body.map(found -> found.patterns().get(language))
                    .filter(pattern -> pattern.matcher(name).matches()).isPresent();
            if (named || body) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The organisations that are named somewhere in these words. */
    Set<Integer> in(OfficialLanguage language, String words) {
        Set<Integer> found = new TreeSet<>();
        List<FoldedName> tokens = WORD.matcher(JOINED_ARTICLE.matcher(words).replaceAll("$1 ")).results()
                .map(match -> FoldedName.of(match.group())).toList();
        WholeNames named = new WholeNames(words, language);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean body = entry.body.filter(known -> !named.of(known).isEmpty()).isPresent();
            if (body || entry.folded.stream().anyMatch(name -> stands(name, tokens))) {
                found.add(i);
            }
        }
        return found;
    }

    List<OrganisationFacts> facts() {
        return entries.stream().map(Organisations::facts).toList();
    }

    private Entry entryOf(Body body) {
        return entries.stream().filter(entry -> entry.body.equals(Optional.of(body))).findFirst().orElseGet(() -> {
            Entry entry = new Entry();
            entry.body = Optional.of(body);
            entries.add(entry);
            return entry;
        });
    }

    private static void add(Entry entry, OfficialLanguage language, Quote quote) {
        List<Quote> names = entry.names.computeIfAbsent(language, first -> new ArrayList<>());
        if (names.stream().noneMatch(known -> known.text().equals(quote.text()))) {
            names.add(quote);
        }
        if (entry.texts.add(quote.text())) {
            entry.folded.add(FoldedName.of(LegalForm.withoutAny(quote.text())));
        }
    }

    private static boolean stands(FoldedName name, List<FoldedName> tokens) {
        int size = name.folded().split(" ").length;
        for (int from = 0; from + size <= tokens.size(); from++) {
            FoldedName first = tokens.get(from);
            boolean possible = first.capital() == name.capital() && !first.folded().isEmpty()
                    && first.folded().charAt(0) == name.folded().charAt(0);
            if (possible
                    && name.alike(tokens.subList(from, from + size).stream().reduce(FoldedName::with).orElseThrow())) {
                return from + size == tokens.size() || !isOfOtherPlace(name, tokens.get(from + size));
            }
        }
        return false;
    }

    /** Whether the word behind a name that many bodies have says which country's is meant. */
    private static boolean isOfOtherPlace(FoldedName name, FoldedName next) {
        return next.capital() && NameWords.PLACE.contains(next.folded())
                && NameWords.common(NameWords.telling(name.folded()));
    }

    private static OrganisationFacts facts(Entry entry) {
        SortedMap<OfficialLanguage, Quote> names = new TreeMap<>();
        List<Variant> variants = new ArrayList<>();
        entry.names.forEach((language, quotes) -> {
            Quote name = best(entry, language, quotes);
            names.put(language, name);
            quotes.stream().filter(quote -> !quote.equals(name))
                    .forEach(quote -> variants.add(new Variant(language, quote)));
        });
        return new OrganisationFacts(new Passage(names), variants, Optional.empty(), entry.body.isPresent(),
                entry.body.map(Body::iri));
    }

    /** A name as the table writes it rather than an inflected one; else the longest by itself that is not of former days. */
    private static Quote best(Entry entry, OfficialLanguage language, List<Quote> quotes) {
        List<String> official = entry.body.map(body -> body.names().getOrDefault(language, List.of()))
                .orElse(List.of());
        return quotes.stream().max(Comparator
                .comparing((Quote quote) -> official.contains(quote.text()) && quote.text().contains(" "))
                .thenComparing(quote -> !entry.further.contains(quote.text()))
                .thenComparing(quote -> quote.text().contains(" "))
                .thenComparing(
                        quote -> !entry.inflected.contains(quote.text()) || entry.nominative.contains(quote.text()))
                .thenComparing(quote -> quote.text().length()).thenComparing(Quote::text)).orElseThrow();
    }
}
