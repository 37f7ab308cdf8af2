package org.rapporteur.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads HTML: what a reader of the page sees of its main part; scripts, navigation and forms are left out. */
final class HtmlReader {
    private static final String UNSEEN = "script, style, noscript, template, nav, form, button, svg, math, iframe, object,"
            + " canvas, audio, video, del, dialog, datalist, select, [hidden], [aria-hidden=true],"
            + " [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden], [role=navigation]";

    private HtmlReader() {}

    /** The paragraphs of a page. */
    static Document read(byte[] bytes) throws UnreadableException {
        org.jsoup.nodes.Document page = page(bytes);
        page.select(UNSEEN).remove();
        Elements main = page.select("main, [role=main]");
        Elements article = page.select("article");
        Element root = main.size() == 1 ? main.first() : article.size() == 1 ? article.first() : page.body();
        if (root == page.body()) {
            root.select("body > header, body > footer, body > aside, [role=banner], [role=contentinfo]").remove();
        }
        HtmlBody body = new HtmlBody();
        body.read(root);
        return new Document(body.paragraphs());
    }

    private static org.jsoup.nodes.Document page(byte[] bytes) throws UnreadableException {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException undecodable) {
            throw new UnreadableException(Problem.BROKEN_FILE);
        }
    }
}
