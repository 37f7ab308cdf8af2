package org.rapporteur.endpoint.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes pages as HTML; the content security policy keeps out every script, should one ever get in. */
public final class PageWriter implements MessageBodyWriter<Page> {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(null, ContentType.Html,
            PageWriter.class.getClassLoader(), "org.rapporteur.endpoint.pages.templates");

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Page.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(Page page, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        headers.putSingle("Content-Security-Policy",
                "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; form-action 'self'");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        Utf8ByteOutput rendered = new Utf8ByteOutput();
        TEMPLATES.render(template(page), page, rendered);
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, rendered.getContentLength());
        rendered.writeTo(out);
    }

    private static String template(Page page) {
        return switch (page) {
            case HomePage home -> "home.jte";
            case EntityPage entity -> "entity.jte";
            case QueryPage query -> "query.jte";
            case SourcePage source -> "source.jte";
            case OntologyPage ontology -> "ontology.jte";
        };
    }
}
