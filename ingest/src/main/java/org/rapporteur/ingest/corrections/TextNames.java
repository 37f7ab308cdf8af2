package org.rapporteur.ingest.corrections;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.IngestException;
import org.rapporteur.ingest.format.ReportFile;
import org.rapporteur.ingest.identity.PublishedGraphs;
import org.rapporteur.ingest.works.PublishedReports;
import org.rapporteur.ontology.Slug;
import org.rapporteur.shapes.dataset.GraphEntry;

/**
 * The texts that a file of corrections names: by a file beside it, by {@code {base}source/{sha256}}, or as a language
 * version of a published report.
 */
record TextNames(PublishedGraphs published, PublishedReports reports, Path folder) {
    private static final Pattern SOURCE = Pattern.compile("source/([0-9a-f]{64})");
    private static final Pattern VERSION = Pattern.compile("id/report/([a-z0-9-]+)/([a-z]{2})");

    /** The SHA-256 of the text; empty where there is no such text. */
    Optional<String> sha256(String iri) {
        String base = published.iris().base();
        if (!iri.startsWith(base)) {
            return Optional.empty();
        }
        String name = iri.substring(base.length());
        Matcher source = SOURCE.matcher(name);
        if (source.matches()) {
            return Optional.of(source.group(1)).filter(digest -> published.directory().source(digest).isPresent());
        }
        Matcher version = VERSION.matcher(name);
        if (version.matches() && Slug.isSlug(version.group(1))) {
            return published.report(new Slug(version.group(1))).map(GraphEntry::sources)
                    .flatMap(sources -> Optional.ofNullable(sources.get(version.group(2))));
        }
        return file(URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    /** The published report that has this text. */
    Optional<Slug> report(String sha256) {
        return reports.withText(sha256);
    }

    private Optional<String> file(String name) {
        try {
            Path file = folder.resolve(name).normalize();
            return file.startsWith(folder.normalize()) && Files.isRegularFile(file)
                    ? ReportFile.text(name, Files.readAllBytes(file)).map(text -> text.source().sha256())
                    : Optional.empty();
        } catch (InvalidPathException noFileName) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new IngestException("Reading " + folder.resolve(name) + " failed", failure);
        }
    }
}
