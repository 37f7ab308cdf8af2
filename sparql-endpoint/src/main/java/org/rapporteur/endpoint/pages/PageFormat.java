package org.rapporteur.endpoint.pages;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.rapporteur.endpoint.http.Format;

/** The format of pages. */
public enum PageFormat implements Format {
    HTML;

    @Override
    public String token() {
        return "html";
    }

    @Override
    public List<MediaType> mediaTypes() {
        return List.of(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"), MediaType.APPLICATION_XHTML_XML_TYPE);
    }
}
