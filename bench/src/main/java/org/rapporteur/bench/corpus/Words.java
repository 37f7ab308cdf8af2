package org.rapporteur.bench.corpus;

import java.util.Map;
import org.rapporteur.ontology.OfficialLanguage;

/** The words of all languages, from the tables of this package. */
final class Words {
    private static final String VOWELS = "aáeéiíoóöőuúüűAÁEÉIÍOÓÖŐUÚÜŰ";

    private final Map<String, Map<OfficialLanguage, String>> phrases = Table.of("phrases.tsv").byLanguage("key");
    private final Map<String, Map<OfficialLanguage, String>> bodies = Table.of("bodies.tsv").byLanguage("kind");
    private final Map<String, Map<OfficialLanguage, String>> topics = Table.of("topics.tsv").byLanguage("key");
    private final Map<String, Map<OfficialLanguage, String>> jobs = Table.of("jobs.tsv").byLanguage("key");

    String phrase(String key, OfficialLanguage language) {
        return phrases.get(key).get(language);
    }

    /** How many numbered phrases of a kind there are. */
    int count(String key) {
        return (int) phrases.keySet().stream().filter(phrase -> phrase.matches(key + "\\.\\d+")).count();
    }

    /** The name of a body by itself, as it is called now or was called before. */
    String body(Organisation body, OfficialLanguage language, boolean before) {
        return filled("", body, language, before);
    }

    /** The name of a body as the subject of a sentence. */
    String subject(Organisation body, OfficialLanguage language) {
        String words = filled(".subject", body, language, false);
        return words.replace("{the}", article(words.replace("{the} ", "")));
    }

    /** The words that join a body to a job, with the name between {@code [} and {@code ]} as grammar wants it. */
    String place(Organisation body, OfficialLanguage language, boolean before) {
        return filled(".post", body, language, before);
    }

    /** What somebody is; in Hungarian behind the name of a body another form than by itself. */
    String job(Post post, boolean female, OfficialLanguage language, boolean behindBody) {
        String[] forms = jobs.get(post.job()).get(language).split("\\|");
        boolean second = language == OfficialLanguage.HU ? behindBody : female;
        return forms[second ? 1 : 0].replace("{}", post.unit().map(unit -> topics.get(unit).get(language)).orElse(""));
    }

    /** The Hungarian article before a word. */
    static String article(String word) {
        return VOWELS.indexOf(word.charAt(0)) >= 0 ? "az" : "a";
    }

    private String filled(String form, Organisation body, OfficialLanguage language, boolean before) {
        String topic = before && body.renamed() ? body.formerly() : body.topic();
        String words = topics.containsKey(topic) ? topics.get(topic).get(language) : topic;
        return bodies.get(body.kind() + form).get(language).replace("{}", words);
    }
}
