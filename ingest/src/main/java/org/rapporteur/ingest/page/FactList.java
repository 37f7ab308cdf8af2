package org.rapporteur.ingest.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jsoup.nodes.Element;
import org.rapporteur.ingest.facts.Passage;
import org.rapporteur.ingest.facts.Quote;
import org.rapporteur.ingest.facts.SourceText;
import org.rapporteur.ontology.OfficialLanguage;

/** Writes facts into an element: each with its words in every version, and how to mend it. */
final class FactList {
    private final SortedMap<OfficialLanguage, SourceText> sources;

    FactList(SortedMap<OfficialLanguage, SourceText> sources) {
        this.sources = sources;
    }

    void write(Chapter chapter, Element target) {
        Element section = target.appendElement("section").id(chapter.name());
        section.appendElement("h2").text(chapter.title()).appendElement("span").addClass("count")
                .text(Integer.toString(chapter.facts().size()));
        decided(section, chapter.remarks(), chapter.mends(), "", chapter.title());
        facts(chapter.facts(), section);
    }

    private void facts(List<Fact> facts, Element target) {
        if (!facts.isEmpty()) {
            Element list = target.appendElement("ol").addClass("facts");
            facts.forEach(fact -> fact(fact, list.appendElement("li").id(fact.mark())));
        }
    }

    private void fact(Fact fact, Element item) {
        Element head = item.appendElement("p").addClass("head");
        head.appendElement("span").addClass("mark").text(fact.mark());
        head.appendElement("span").addClass("kind").text(fact.kind());
        if (!fact.value().isEmpty()) {
            Bits.foreign(head, Optional.empty(), fact.value()).addClass("value");
        }
        words(fact.passage(), item);
        if (!fact.relations().isEmpty()) {
            relations(fact.relations(), item.appendElement("ul").addClass("relations"));
        }
        decided(item, fact.remarks(), fact.mends(), inFile(fact.passage()), fact.mark());
        facts(fact.parts(), item);
    }

    private void words(Passage passage, Element item) {
        Element versions = item.appendElement("ul").addClass("words");
        passage.quotes().forEach((language, quote) -> {
            Element version = versions.appendElement("li").addClass("in-" + language.tag());
            int line = sources.get(language).line(quote.range().begin());
            version.appendElement("a").addClass("place")
                    .attr("href", "#" + MarkedText.fragment(language.tag(), quote.range()))
                    .attr("aria-label", language.tag() + " " + line + ": show this line of the text")
                    .text(language.tag() + " " + line);
            version.appendText(" ");
            Bits.foreign(version, Optional.of(quote.language().orElse(language)), quote.text());
        });
    }

    private static void relations(List<Relation> relations, Element list) {
        for (Relation relation : relations) {
            Element item = list.appendElement("li");
            item.appendText(relation.verb() + " ");
            Element link = item.appendElement("a").attr("href", "#" + relation.mark());
            link.appendElement("span").addClass("mark").text(relation.mark());
            link.appendText(" ");
            name(relation.name())
                    .ifPresent(name -> Bits.foreign(link, Optional.of(name.getKey()), name.getValue().text()));
        }
    }

    /** In English where there is an English version. */
    static Optional<Map.Entry<OfficialLanguage, Quote>> name(Passage passage) {
        return passage.quotes().entrySet().stream().filter(quote -> quote.getKey() == OfficialLanguage.EN).findFirst()
                .or(() -> passage.quotes().entrySet().stream().findFirst());
    }

    private static void decided(Element item, List<String> remarks, List<Mend> mends, String otherwise, String of) {
        if (!remarks.isEmpty()) {
            Element why = item.appendElement("details").addClass("why");
            why.appendElement("summary").text("Who or what is meant").attr("aria-label", "Who or what is meant: " + of);
            Element list = why.appendElement("ul");
            remarks.forEach(remark -> Bits.foreign(list.appendElement("li"), Optional.empty(), remark));
        }
        if (!mends.isEmpty() || !otherwise.isEmpty()) {
            Element mend = item.appendElement("details").addClass("mend");
            mend.appendElement("summary").text("Correct").attr("aria-label", "Correct " + of);
            mends.forEach(line -> Bits.copied(mend, line, of));
            if (mends.isEmpty()) {
                mend.appendElement("p").text(otherwise);
            }
        }
    }

    /** What cannot be said in {@code corrections.ttl} is corrected where it stands. */
    private String inFile(Passage passage) {
        return passage.quotes().entrySet().stream().findFirst()
                .map(quote -> "No line of corrections.ttl says this: correct the text, in line "
                        + sources.get(quote.getKey()).line(quote.getValue().range().begin()) + " of "
                        + sources.get(quote.getKey()).file() + ", and give it again.")
                .orElse("");
    }
}
