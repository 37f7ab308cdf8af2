package org.rapporteur.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What editors read: {@code messages.txt} has, for the first invalid case of each shape, all that is said of it. With the
 * system property {@code rapporteur.write} the file is written anew, to be read before it is committed.
 */
class MessagesTest {
    private static final Path FILE = SampleDataset.FOLDER.resolve("messages.txt");
    private static final DatasetValidator VALIDATOR = new DatasetValidator();

    @Test
    void messages_are_those_that_somebody_has_read() throws IOException {
        Map<String, Path> cases = new LinkedHashMap<>();
        SampleDataset.files("invalid")
                .forEach(update -> cases.putIfAbsent(update.getParent().getFileName().toString(), update));
        assertTrue(cases.size() > 100, cases::toString);
        String messages = cases.values().stream().map(MessagesTest::messages).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("rapporteur.write")) {
            Files.writeString(FILE, messages);
        }
        assertEquals(Files.readString(FILE), messages);
    }

    @Test
    void a_message_names_the_thing_in_its_language_and_the_value() {
        ValidationResult result = first("EventParticipation/NodeKind.ru");
        assertTrue(
                result.messages().get("el").startsWith("Φόρουμ Λιμένων, τρίτο (“some words”) – Το cv:hasParticipation"),
                result::toString);
        assertTrue(result.messages().get("de").startsWith("Harbour Forum, third (“some words”) – cv:hasParticipation"),
                result::toString);
    }

    @Test
    void a_thing_without_a_label_is_named_by_the_end_of_its_iri() {
        ValidationResult result = first("ParticipationRole/MinCount.ru");
        assertTrue(result.messages().get("en").startsWith("harbour-forum-3#participation-"), result::toString);
    }

    private static ValidationResult first(String update) {
        return results(SampleDataset.FOLDER.resolve("invalid").resolve(update)).getFirst();
    }

    private static List<ValidationResult> results(Path update) {
        return VALIDATOR.validate(SampleDataset.invalid(update).graphs(), List.of()).results();
    }

    private static String messages(Path update) {
        ValidationResult result = results(update).getFirst();
        return update.getParent().getFileName() + "\n"
                + result.messages().entrySet().stream()
                        .map(message -> "  " + message.getKey() + "  " + message.getValue() + "\n")
                        .collect(Collectors.joining());
    }
}
