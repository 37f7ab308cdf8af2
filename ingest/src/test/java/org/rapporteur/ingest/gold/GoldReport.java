package org.rapporteur.ingest.gold;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader of five languages found in a report: the reference that tests compare with.
 *
 * <p>{@code gold-en.json} holds the structure of the English version by line numbers; {@code alignment-gold.tsv} says
 * which lines of the other versions say the same. Expected texts are cut from the report files by the reference's own
 * rules, so that nothing of a report is repeated here.
 */
public final class GoldReport {
    private final Path reports;
    private final JsonObject structure;
    private final Map<String, List<String>> lines = new TreeMap<>();
    private final Map<Integer, Map<String, int[]>> alignment = new TreeMap<>();

    private GoldReport(Path gold, Path reports, String stem) throws IOException {
        this.reports = reports;
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(gold.resolve("gold-en.json")))) {
            this.structure = reader.readObject();
        }
        List<String> rows = Files.readAllLines(gold.resolve("alignment-gold.tsv"));
        String[] header = rows.getFirst().split("\t");
        List<String> languages = Arrays.stream(header).filter(name -> name.endsWith("_lines"))
                .map(name -> name.substring(0, 2)).toList();
        for (String language : Stream.concat(Stream.of("en"), languages.stream()).toList()) {
            lines.put(language, Files.readAllLines(reports.resolve(stem + "." + language + ".txt")));
        }
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t");
            Map<String, int[]> numbers = alignment.computeIfAbsent(Integer.valueOf(cells[0]), first -> new TreeMap<>());
            numbers.put("en", new int[]{Integer.parseInt(cells[0])});
            for (int i = 0; i < languages.size(); i++) {
                numbers.put(languages.get(i),
                        Arrays.stream(cells[2 + i].split(",")).mapToInt(Integer::parseInt).toArray());
            }
        }
    }

    /** The project's own example event. */
    public static GoldReport ofExample() {
        Path examples = Path.of(System.getProperty("rapporteur.root"), "examples");
        return load(examples.resolve("gold"), examples.resolve("reports"), "river-towns-workshop-3");
    }

    /** The real report in five languages, where it is at hand. */
    public static Optional<GoldReport> ofRealReport() {
        Path shared = shared();
        return Files.isDirectory(shared.resolve("reports"))
                ? Optional.of(load(shared.resolve("reference/gold"), shared.resolve("reports"), "masterclass-2"))
                : Optional.empty();
    }

    private static Path shared() {
        return Optional.ofNullable(System.getenv("RAPPORTEUR_SHARED")).map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("rapporteur.root")).resolve("../shared"));
    }

    private static GoldReport load(Path gold, Path reports, String stem) {
        try {
            return new GoldReport(gold, reports, stem);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The report files. */
    public List<Path> files() {
        try (Stream<Path> files = Files.list(reports)) {
            return files
                    .filter(file -> lines.keySet().stream()
                            .anyMatch(language -> file.getFileName().toString().endsWith("." + language + ".txt")))
                    .sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The tags of its languages. */
    public List<String> languages() {
        return List.copyOf(lines.keySet());
    }

    /** A person; accounts as {@code service:name}. */
    public record Person(String id, String role, Map<String, String> names, Map<String, String> posts,
            List<String> accounts) {}

    /** A talk with all its statements in order, sub-headings left out. */
    public record Talk(String speaker, Map<String, String> titles, List<Map<String, String>> sections,
            List<Map<String, String>> statements) {}

    /** A question with its answers. */
    public record Question(Map<String, String> texts, List<Answer> answers) {}

    /** An answer. */
    public record Answer(String speaker, Map<String, String> texts) {}

    public List<Person> people() {
        return objects(structure, "people").map(person -> {
            int line = person.getJsonArray("lines").getInt(0);
            Map<String, String> names = each(List.of(line), text -> text.substring(0, text.indexOf(',')).strip());
            Map<String, String> posts = each(List.of(line),
                    text -> text.substring(text.indexOf(',') + 1).replaceAll("[;.]$", "").strip());
            List<String> accounts = new ArrayList<>();
            text(person, "linkedin").ifPresent(url -> accounts.add("linkedin:" + url.replaceAll(".*/in/|/$", "")));
            text(person, "twitter").ifPresent(handle -> accounts.add("twitter:" + handle.substring(1)));
            return new Person(person.getString("id"), person.getString("eventRole"), names, posts, accounts);
        }).toList();
    }

    public Map<String, String> description() {
        return each(numbers(structure.getJsonObject("event").getJsonObject("description")), text -> text);
    }

    public int registered() {
        return structure.getJsonObject("event").getInt("registered");
    }

    public int attended() {
        return structure.getJsonObject("event").getInt("attendedLive");
    }

    public String recordingUrl() {
        return structure.getJsonObject("event").getString("recordingUrlNormalised");
    }

    /** Publications that have an address. */
    public List<String> publicationUrls() {
        return objects(structure, "works").filter(work -> !"recording".equals(text(work, "kind").orElse("")))
                .flatMap(work -> text(work, "url").stream()).toList();
    }

    /** Hashtags of projects. */
    public List<String> projectHashtags() {
        return objects(structure, "projects").flatMap(project -> text(project, "name").stream())
                .filter(name -> name.startsWith("#")).toList();
    }

    /** Addresses of projects. */
    public List<String> projectUrls() {
        return objects(structure, "projects").flatMap(project -> text(project, "url").stream()).toList();
    }

    public List<Talk> talks() {
        return objects(structure, "talks").map(talk -> {
            List<Map<String, String>> sections = new ArrayList<>();
            List<Map<String, String>> statements = new ArrayList<>();
            objects(talk, "sections").forEach(section -> {
                if (!section.isNull("headingLine")) {
                    sections.add(each(List.of(section.getInt("headingLine")), text -> text));
                }
                objects(section, "statements")
                        .forEach(statement -> statements.add(each(numbers(statement), text -> text)));
            });
            return new Talk(talk.getString("speaker"), each(List.of(talk.getInt("line")), GoldReport::afterColon),
                    sections, statements);
        }).toList();
    }

    public List<Question> questions() {
        return objects(structure, "questions").map(question -> {
            List<Answer> answers = objects(question, "answers").map(
                    answer -> new Answer(answer.getString("speaker"), each(numbers(answer), GoldReport::afterColon)))
                    .toList();
            return new Question(each(List.of(question.getInt("line")), GoldReport::afterColon), answers);
        }).toList();
    }

    private interface Cut {
        String of(String text);
    }

    /** The words at these English lines in each version, cut. */
    private Map<String, String> each(List<Integer> englishLines, Cut cut) {
        Map<String, String> texts = new TreeMap<>();
        for (String language : lines.keySet()) {
            String text = englishLines.stream()
                    .flatMap(line -> Arrays.stream(alignment.get(line).get(language)).boxed())
                    .map(line -> clean(lines.get(language).get(line - 1))).collect(Collectors.joining(" "));
            texts.put(language, cut.of(text));
        }
        return texts;
    }

    private static String clean(String line) {
        String words = line.replaceAll("[\\s\\u00A0\\uFEFF]+", " ").strip().replaceAll("^\\[bookmark: [^\\]]*\\]\\s*",
                "");
        return words.replaceAll("^[·•▪*-]\\s*", "").replaceAll("^\\[bookmark: [^\\]]*\\]\\s*", "");
    }

    private static String afterColon(String text) {
        return text.substring(text.indexOf(':') + 1).strip();
    }

    private static List<Integer> numbers(JsonObject object) {
        return object.getJsonArray("lines").getValuesAs(JsonNumber.class).stream().map(number -> number.intValue())
                .toList();
    }

    private static Stream<JsonObject> objects(JsonObject parent, String key) {
        return parent.getJsonArray(key).getValuesAs(JsonObject.class).stream();
    }

    private static Optional<String> text(JsonObject object, String key) {
        return Optional.ofNullable(object.get(key)).filter(value -> value.getValueType() == JsonValue.ValueType.STRING)
                .map(value -> object.getString(key));
    }
}
