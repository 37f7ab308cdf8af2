package org.rapporteur.ingest.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** What all pages have: a policy that lets nothing in but the one style sheet within, and no script. */
final class Frame {
    private static final String STYLE = read();

    private Frame() {}

    /** An empty page, still without its style. */
    static Document page(String title) {
        Document page = Document.createShell("");
        page.outputSettings().charset(StandardCharsets.UTF_8).prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        page.getElementsByTag("html").attr("lang", "en");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        page.head().appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        page.title(title);
        return page;
    }

    /** The page as it is written, with further rules behind the style of all. */
    static String written(Document page, String rules) {
        String style = STYLE + rules;
        page.head().appendElement("style").appendChild(new DataNode(style));
        Element policy = new Element("meta").attr("http-equiv", "Content-Security-Policy");
        page.head().insertChildren(1, policy.attr("content",
                "default-src 'none'; style-src '" + hash(style) + "'; base-uri 'none'; form-action 'none'"));
        return page.outerHtml();
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static String read() {
        try (InputStream stream = Frame.class.getResourceAsStream("check.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
