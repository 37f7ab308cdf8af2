package org.rapporteur.bench.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.ontology.OfficialLanguage;

/**
 * A table of tab-separated values beside this class; its first line names the columns.
 *
 * @param rows in the order of the file, cells by column; what is missing at the end of a line is empty text
 */
record Table(List<Map<String, String>> rows) {
    static Table of(String file) {
        try (InputStream in = Table.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String[] columns = reader.readLine().split("\t");
            List<Map<String, String>> rows = new ArrayList<>();
            reader.lines().filter(line -> !line.isBlank()).forEach(line -> {
                String[] cells = line.split("\t", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < columns.length; i++) {
                    row.put(columns[i], i < cells.length ? cells[i] : "");
                }
                rows.add(row);
            });
            return new Table(List.copyOf(rows));
        } catch (IOException failure) {
            throw new UncheckedIOException("Reading " + file + " failed", failure);
        }
    }

    /** Cells by the key in the first column, then by language. */
    Map<String, Map<OfficialLanguage, String>> byLanguage(String key) {
        Map<String, Map<OfficialLanguage, String>> cells = new LinkedHashMap<>();
        rows.forEach(row -> {
            Map<OfficialLanguage, String> words = new LinkedHashMap<>();
            row.forEach(
                    (column, cell) -> OfficialLanguage.ofTag(column).ifPresent(language -> words.put(language, cell)));
            cells.put(row.get(key), words);
        });
        return cells;
    }
}
