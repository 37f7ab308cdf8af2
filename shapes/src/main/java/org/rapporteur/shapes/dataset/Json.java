package org.rapporteur.shapes.dataset;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** The four JSON forms of the dataset directory, as compact UTF-8. */
final class Json {
    private static final Jsonb JSONB = JsonbBuilder.create();

    private Json() {}

    static String write(Object value) {
        return JSONB.toJson(value);
    }

    static <T> T read(byte[] json, Type type, String what) {
        try {
            return JSONB.fromJson(new String(json, StandardCharsets.UTF_8), type);
        } catch (JsonbException notOfThisForm) {
            throw new DatasetException("Reading " + what + " as JSON failed; the file is damaged", notOfThisForm);
        }
    }
}
