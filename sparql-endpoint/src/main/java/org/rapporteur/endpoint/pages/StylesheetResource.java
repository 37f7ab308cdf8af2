package org.rapporteur.endpoint.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rapporteur.endpoint.http.EntityTags;

/** {@code /style.css}: how pages look. */
@Path("style.css")
public final class StylesheetResource {
    private static final String STYLESHEET = read();

    /** The stylesheet. */
    @GET
    public Response get(@Context Request request) {
        EntityTag tag = EntityTags.of(STYLESHEET);
        CacheControl anHour = new CacheControl();
        anHour.setMaxAge(3600);
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(STYLESHEET, "text/css; charset=utf-8")).tag(tag).cacheControl(anHour)
                .build();
    }

    private static String read() {
        try (InputStream stream = StylesheetResource.class.getResourceAsStream("style.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
