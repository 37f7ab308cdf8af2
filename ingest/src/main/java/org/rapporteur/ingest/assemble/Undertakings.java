package org.rapporteur.ingest.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.extract.ProjectName;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.ProjectFacts;
import org.rapporteur.ingest.facts.PublicationFacts;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.Ref;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.Link;
import org.rapporteur.ingest.text.OnlineService;
import org.rapporteur.ontology.Kind;
import org.rapporteur.ontology.OfficialLanguage;

/** The projects and publications that a report names, by hashtag and by link. */
final class Undertakings {
    private static final Pattern HASHTAG = Pattern.compile("(?u)#[\\s\\u00A0]?([\\p{L}\u2588][\\p{L}\\p{N}_\u2588]+)");
    private static final Pattern VIDEO = Pattern
            .compile("youtube\\.com|youtu\\.be|vimeo\\.com|dailymotion\\.com|peertube\\..*|tube\\..*");

    /** Behind a word such as "code", which then is no code of conduct. */
    private static final Pattern NUMBER = Pattern.compile("[\\s\\u00A0:.]*(?:\\p{L}{1,2}\\.?[\\s\\u00A0]*)?\\d{3}");

    private final Map<String, SortedMap<OfficialLanguage, Quote>> hashtags = new LinkedHashMap<>();
    private final Set<String> projectHashtags = new TreeSet<>();
    private final List<LinkedThing> linkedProjects = new ArrayList<>();
    private final List<LinkedThing> publications = new ArrayList<>();

    private record LinkedThing(String key, Optional<String> url, Passage title, Passage passage, List<Ref> makers) {}

    /** Reads the blocks that say the same in each version. */
    void read(SortedMap<OfficialLanguage, List<Block>> row, List<Ref> organisations) {
        row.forEach((language, blocks) -> blocks.forEach(block -> readHashtags(language, block)));
        Map<String, String> links = new LinkedHashMap<>();
        row.values()
                .forEach(blocks -> blocks.forEach(block -> Link.in(block.raw()).stream()
                        .filter(link -> OnlineService.ofProfile(link.url()).isEmpty())
                        .forEach(link -> links.putIfAbsent(link.key(), link.url()))));
        links.forEach((key, url) -> readLink(key, url, row, organisations));
    }

    private void readHashtags(OfficialLanguage language, Block block) {
        Matcher matcher = HASHTAG.matcher(block.raw());
        boolean project = Lexicon.of(language).words("word.project").matcher(block.raw()).find();
        while (matcher.find()) {
            String hashtag = matcher.group(1).toLowerCase(Locale.ROOT);
            if (project) {
                projectHashtags.add(hashtag);
            }
            block.quote(matcher.start(), matcher.end()).ifPresent(
                    quote -> hashtags.computeIfAbsent(hashtag, first -> new TreeMap<>()).putIfAbsent(language, quote));
        }
    }

    /** A link belongs to a publication the same sentence speaks of, or to a project if it speaks only of that. */
    private void readLink(String key, String url, SortedMap<OfficialLanguage, List<Block>> row,
            List<Ref> organisations) {
        boolean video = VIDEO.matcher(new Link(0, 0, url).host()).matches();
        boolean publication = says("word.publication", row) && !video;
        boolean project = says("word.project", row);
        Passage passage = Versions.passage(row, Block::quote);
        if (publication && publications.stream().noneMatch(known -> known.key().equals(key))) {
            publications.add(new LinkedThing(key, Optional.of(url), new PublicationTitle(row).passage(), passage,
                    organisations));
        } else if (!publication && project && linkedProjects.stream().noneMatch(known -> known.key().equals(key))) {
            linkedProjects.add(new LinkedThing(key, Optional.of(url), nameInSentence(row), passage, organisations));
        }
    }

    /** A line of a list of projects: a name, and where to find it or the number of its contract. */
    boolean readProjectLine(SortedMap<OfficialLanguage, List<Block>> row) {
        Optional<Link> page = row.values().stream().flatMap(List::stream)
                .flatMap(block -> Link.in(block.raw()).stream()).findFirst();
        SortedMap<OfficialLanguage, Quote> names = new TreeMap<>();
        row.forEach((language, blocks) -> ProjectName.listed(blocks.getFirst(), language)
                .ifPresent(name -> names.put(language, name)));
        if (names.isEmpty()) {
            return false;
        }
        String key = page.map(Link::key).orElseGet(() -> names.get(names.firstKey()).text());
        linkedProjects.add(new LinkedThing(key, page.map(Link::url), new Passage(names),
                Versions.passage(row, Block::quote), List.of()));
        return true;
    }

    /** The name right behind the word for a project, where at least half of the versions have one. */
    private static Passage nameInSentence(SortedMap<OfficialLanguage, List<Block>> row) {
        SortedMap<OfficialLanguage, Quote> names = new TreeMap<>();
        row.forEach(
                (language, blocks) -> blocks.stream().flatMap(block -> ProjectName.inSentence(block, language).stream())
                        .findFirst().ifPresent(name -> names.put(language, name)));
        return names.size() * 2 >= row.size() ? new Passage(names) : Passage.NONE;
    }

    private static boolean says(String word, SortedMap<OfficialLanguage, List<Block>> row) {
        return row.entrySet().stream().anyMatch(version -> version.getValue().stream()
                .anyMatch(block -> Lexicon.of(version.getKey()).words(word).matcher(block.raw()).results().anyMatch(
                        found -> !NUMBER.matcher(block.raw()).region(found.end(), block.raw().length()).lookingAt())));
    }

    List<ProjectFacts> projects() {
        List<ProjectFacts> projects = new ArrayList<>();
        hashtags.forEach((hashtag, quotes) -> {
            if (projectHashtags.contains(hashtag)) {
                Passage name = new Passage(quotes);
                projects.add(new ProjectFacts(name, Optional.of(written(quotes)), List.of(), List.of(), name));
            }
        });
        linkedProjects.forEach(project -> projects.add(new ProjectFacts(project.title(), Optional.empty(),
                project.url().stream().toList(), project.makers(), project.passage())));
        return projects;
    }

    private static String written(SortedMap<OfficialLanguage, Quote> quotes) {
        Quote quote = quotes.getOrDefault(OfficialLanguage.EN, quotes.get(quotes.firstKey()));
        return quote.text().replaceAll("[\\s\\u00A0]", "");
    }

    List<PublicationFacts> publications() {
        return publications.stream().map(publication -> new PublicationFacts(publication.title(),
                publication.url().orElseThrow(), publication.makers(), publication.passage())).toList();
    }

    /** The projects and publications that these words name. */
    List<Ref> in(SortedMap<OfficialLanguage, List<Block>> row) {
        Set<String> tags = new TreeSet<>();
        Set<String> links = new TreeSet<>();
        row.values().forEach(blocks -> blocks.forEach(block -> {
            HASHTAG.matcher(block.raw()).results().forEach(match -> tags.add(match.group(1).toLowerCase(Locale.ROOT)));
            Link.in(block.raw()).forEach(link -> links.add(link.key()));
        }));
        List<Ref> refs = new ArrayList<>();
        List<String> named = hashtags.keySet().stream().filter(projectHashtags::contains).toList();
        named.stream().filter(tags::contains).forEach(tag -> refs.add(new Ref(Kind.PROJECT, named.indexOf(tag))));
        for (int i = 0; i < linkedProjects.size(); i++) {
            if (links.contains(linkedProjects.get(i).key())) {
                refs.add(new Ref(Kind.PROJECT, named.size() + i));
            }
        }
        for (int i = 0; i < publications.size(); i++) {
            if (links.contains(publications.get(i).key())) {
                refs.add(new Ref(Kind.PUBLICATION, i));
            }
        }
        return refs;
    }
}
