package org.rapporteur.ingest.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.ontology.OfficialLanguage;
import org.rapporteur.shapes.Place;
import org.rapporteur.shapes.Severity;
import org.rapporteur.shapes.ValidationReport;
import org.rapporteur.shapes.ValidationResult;

/** A validation report as one page in the language of its reader, or in English where the shapes have no words in it. */
public final class ValidationPage {
    private static final Map<String, Map<String, String>> WORDS = words();
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final OfficialLanguage language;
    private final Map<String, String> words;

    private ValidationPage(OfficialLanguage language) {
        this.language = language;
        this.words = WORDS.get(language.tag());
    }

    /** The page, whole in itself. */
    public static String of(ValidationReport report, OfficialLanguage reader) {
        return new ValidationPage(WORDS.containsKey(reader.tag()) ? reader : OfficialLanguage.EN).written(report);
    }

    private String written(ValidationReport report) {
        Document page = Frame.page(words.get("title"));
        page.getElementsByTag("html").attr("lang", language.tag());
        Element header = page.body().appendElement("header");
        header.appendElement("h1").text(words.get("title"));
        header.appendElement("p").addClass("verdict").addClass(report.conforms() ? "good" : "bad")
                .text(words.get(report.conforms() ? "conforms" : "violates"));
        Element main = page.body().appendElement("main");
        for (Severity severity : List.of(Severity.VIOLATION, Severity.WARNING, Severity.INFO)) {
            List<ValidationResult> results = report.results().stream().filter(result -> result.severity() == severity)
                    .toList();
            if (!results.isEmpty()) {
                main.appendElement("h2").text(words.get(severity.name())).appendElement("span").addClass("count")
                        .text(String.valueOf(results.size()));
                Element list = main.appendElement("ul").addClass("results");
                results.forEach(result -> result(result, list.appendElement("li").addClass("note").addClass(
                        severity == Severity.VIOLATION ? "error" : severity.name().toLowerCase(Locale.ROOT))));
            }
        }
        return Frame.written(page, ".results { list-style: none; padding: 0; } .results li + li { margin-top: .8rem; }"
                + " .results dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .8rem; margin: .3rem 0; }"
                + " .results dt { color: var(--soft); } .results dd { margin: 0; } .results p { margin: 0; }");
    }

    private void result(ValidationResult result, Element item) {
        String tag = Stream.of(language.tag(), OfficialLanguage.EN.tag()).filter(result.messages()::containsKey)
                .findFirst().or(() -> result.messages().keySet().stream().findFirst()).orElse("");
        item.appendElement("p").attr("lang", tag).text(result.messages().getOrDefault(tag, result.sourceShape()));
        Element list = item.appendElement("dl");
        pair(list, "thing", result.focusNode());
        result.resultPath().ifPresent(path -> pair(list, "property", path));
        result.value().ifPresent(value -> pair(list, "value", value));
        result.place().ifPresent(place -> place(list, place));
        pair(list, "graph", result.graph());
        pair(list, "shape", result.sourceShape());
    }

    private void place(Element list, Place place) {
        list.appendElement("dt").text(words.get("read"));
        list.appendElement("dd").appendElement("a").attr("href", place.passage())
                .text(place.file() + ":" + place.line());
    }

    private void pair(Element list, String key, String words) {
        list.appendElement("dt").text(this.words.get(key));
        Element value = list.appendElement("dd");
        if (ADDRESS.matcher(words).matches()) {
            value.appendElement("a").attr("href", words).text(words);
        } else {
            Bits.foreign(value, Optional.empty(), words);
        }
    }

    /** By language tag, then by key. */
    private static Map<String, Map<String, String>> words() {
        try (InputStream stream = ValidationPage.class.getResourceAsStream("validation.tsv")) {
            List<String[]> rows = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.split("\t")).toList();
            String[] head = rows.getFirst();
            Map<String, Map<String, String>> words = new HashMap<>();
            for (int column = 1; column < head.length; column++) {
                int place = column;
                words.put(head[column],
                        rows.stream().skip(1).collect(Collectors.toMap(row -> row[0], row -> row[place])));
            }
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
