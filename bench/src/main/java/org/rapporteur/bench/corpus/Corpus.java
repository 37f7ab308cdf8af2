package org.rapporteur.bench.corpus;

import java.util.ArrayList;
import java.util.List;

/** Reports of many events with what is true about them. */
public record Corpus(List<Text> texts, List<Mention> mentions) {
    public Corpus {
        texts = List.copyOf(texts);
        mentions = List.copyOf(mentions);
    }

    /**
     * A corpus, always the same for the same numbers.
     *
     * @param handles whether accounts of people are stated
     */
    public static Corpus of(long seed, int events, boolean handles) {
        Words words = new Words();
        List<Text> texts = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Report> reports = new Scenario(seed, events).reports();
        Accounts accounts = Accounts.of(seed, handles);
        for (Report report : reports) {
            report.languages().forEach(language -> texts.add(Renderer.text(report, words, accounts, language)));
            mentions.addAll(new Truth(report, words, accounts).mentions());
        }
        return new Corpus(texts, mentions);
    }
}
