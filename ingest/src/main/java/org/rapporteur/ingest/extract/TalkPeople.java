package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.ingest.extract.Outline.Part;
import org.rapporteur.ingest.extract.ReportFacts.PersonMention;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ontology.Role;

/** Reads those who are introduced only where their talk is. */
final class TalkPeople {
    /** What stands before a colon there may be anything. */
    private static final Set<String> LISTS = Set.of("section.projects", "section.links", "section.contact");

    private final PeopleLine lines;
    private final NameEvidence evidence;

    TalkPeople(Lexicon lexicon, Voices voices) {
        this.lines = new PeopleLine(lexicon, false, false, voices);
        this.evidence = new NameEvidence(lexicon, voices);
    }

    /** The speakers of a part: with a post, at a time of day, or with statements below. */
    List<PersonMention> in(Part part) {
        List<Block> blocks = part.blocks();
        List<Integer> bare = bareNames(blocks);
        List<PersonMention> people = new ArrayList<>(contributors(part));
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean stated = isStated(blocks, i);
            Optional<TalkLine> line = TalkLine.of(block)
                    .or(() -> part.is(Outline.TALK) && stated ? TalkLine.titled(block) : Optional.empty())
                    .filter(talk -> talk.post().isPresent() || talk.timed() || stated)
                    .filter(talk -> lines.isPerson(talk.name().text()));
            line.ifPresent(talk -> people.add(speaker(talk.name(), talk.post(), talk.line())));
            if (line.isEmpty() && (bare.contains(i) || part.is(Outline.TALK) && stated && !block.bullet())) {
                lines.read(Enumeration.withoutNumber(block)).forEach(person -> people
                        .add(speaker(person.name(), person.post().or(person::inBrackets), person.line())));
            }
        }
        return people;
    }

    /** Those whose names stand before what they said, a line each, where most of the names evidently are people's. */
    private List<PersonMention> contributors(Part part) {
        List<TalkLine> said = part.key().filter(LISTS::contains).isPresent()
                ? List.of()
                : part.blocks().stream().filter(block -> !block.bullet()).map(TalkLine::titled)
                        .flatMap(Optional::stream).filter(line -> line.line().text().matches("(?s).*[.!?…»”\"]$"))
                        .filter(line -> !evidence.mayBeBody(line.name().text())).toList();
        long evident = said.stream().filter(line -> evidence.hasGivenName(line.name().text())).count();
        long several = said.stream().map(line -> line.name().text()).distinct().count();
        return several > 1 && said.size() * 2 > part.blocks().size() && evident * 2 >= said.size()
                ? said.stream().map(line -> speaker(line.name(), line.post(), line.line())).toList()
                : List.of();
    }

    /** Names alone, or with a body in brackets, above statements: where most of them evidently are people's, all are. */
    private List<Integer> bareNames(List<Block> blocks) {
        List<Integer> names = IntStream.range(0, blocks.size())
                .filter(i -> isStated(blocks, i) && !blocks.get(i).bullet() && isBareName(blocks.get(i))).boxed()
                .toList();
        long evident = names.stream().filter(i -> evidence.isPerson(name(blocks.get(i)))).count();
        return evident * 2 >= names.size() ? names : List.of();
    }

    private boolean isBareName(Block block) {
        List<Introduction> read = lines.read(Enumeration.withoutNumber(block));
        return read.size() == 1 && read.getFirst().post().isEmpty()
                && read.getFirst().line().text().matches("\\P{Ll}.*[\\p{L})]:?")
                && lines.isPerson(read.getFirst().name().text()) && !evidence.mayBeBody(read.getFirst().name().text());
    }

    private String name(Block block) {
        return lines.read(Enumeration.withoutNumber(block)).getFirst().name().text();
    }

    private static boolean isStated(List<Block> blocks, int index) {
        return index + 1 < blocks.size() && blocks.get(index + 1).bullet();
    }

    private static PersonMention speaker(Quote name, Optional<Quote> post, Quote line) {
        return new PersonMention(name, post, Optional.empty(), line, Optional.of(Role.SPEAKER), List.of(), List.of());
    }
}
