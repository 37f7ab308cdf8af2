package org.rapporteur.endpoint.sparql;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.rapporteur.endpoint.http.Format;

/** A format in which solutions and truth values are offered, the preferred one first. */
enum ResultFormat implements Format {
    JSON(ResultSetLang.RS_JSON, "application/sparql-results+json", "application/json"), XML(ResultSetLang.RS_XML,
            "application/sparql-results+xml", "application/xml",
            "text/xml"), CSV(ResultSetLang.RS_CSV, "text/csv"), TSV(ResultSetLang.RS_TSV, "text/tab-separated-values");

    private final Lang jena;
    private final List<MediaType> mediaTypes;

    ResultFormat(Lang jena, String... mediaTypes) {
        this.jena = jena;
        this.mediaTypes = Arrays.stream(mediaTypes).map(MediaType::valueOf).toList();
    }

    @Override
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<MediaType> mediaTypes() {
        return mediaTypes;
    }

    RowSetWriter writer() {
        return this == JSON ? new JsonResults() : RowSetWriterRegistry.getFactory(jena).create(jena);
    }
}
