package org.rapporteur.ingest.works;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rapporteur.ontology.OfficialLanguage;

/** What the names of a report's files have in common: the name without extension and language. */
final class FileStem {
    private static final Pattern LANGUAGE = Pattern.compile("(?i)[._ -](?:" + Stream.of(OfficialLanguage.values())
            .map(language -> language.tag() + "|" + language.iso3()).collect(Collectors.joining("|")) + ")$");

    private FileStem() {}

    /** The same for a file and the folders it is in; what is called after a language alone is left out. */
    static String of(Path file) {
        return StreamSupport.stream(file.spliterator(), false).map(name -> of(name.toString()))
                .filter(name -> OfficialLanguage.ofTag(name).isEmpty()).collect(Collectors.joining("/"));
    }

    static String of(String file) {
        int extension = file.lastIndexOf('.');
        String name = extension > 0 ? file.substring(0, extension) : file;
        return LANGUAGE.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT);
    }
}
