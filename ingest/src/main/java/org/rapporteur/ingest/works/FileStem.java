package org.rapporteur.ingest.works;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.ontology.OfficialLanguage;

/** What the names of a report's files have in common: the name without extension and language. */
final class FileStem {
    private static final Pattern LANGUAGE = Pattern.compile("(?i)[._ -](?:" + Stream.of(OfficialLanguage.values())
            .map(language -> language.tag() + "|" + language.iso3()).collect(Collectors.joining("|")) + ")$");

    private FileStem() {}

    static String of(String file) {
        int extension = file.lastIndexOf('.');
        String name = extension > 0 ? file.substring(0, extension) : file;
        return LANGUAGE.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT);
    }
}
