package org.rapporteur.ingest.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address in a text.
 *
 * @param begin the index of its first character in the text
 * @param end the index behind its last
 * @param url absolute, {@code https://} supplied where the text gives no scheme
 */
public record Link(int begin, int end, String url) {
    private static final Pattern ADDRESS = Pattern
            .compile("(?i)(?<![\\w@.])(?:https?://[^\\s<>\"“”„»\\u00A0]+|www\\.[^\\s<>\"“”„»\\u00A0]+"
                    + "|(?<!//)(?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,24}/[^\\s<>\"“”„»\\u00A0]*)");
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?i)www\\.");
    private static final Pattern TAIL = Pattern.compile("[.,;:!?'’”)\\]}]+$");

    /** All web addresses of a text, in order. */
    public static List<Link> in(String text) {
        if (text.indexOf('/') < 0 && !WITHOUT_SCHEME.matcher(text).find()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            String address = withoutTail(matcher.group());
            absolute(address)
                    .ifPresent(url -> links.add(new Link(matcher.start(), matcher.start() + address.length(), url)));
        }
        return links;
    }

    /** The host in lower case, without {@code www.}. */
    public String host() {
        String host = URI.create(url).getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** The address in a form that is equal for addresses of the same page: no scheme, no www, no final slash. */
    public String key() {
        String rest = url.replaceFirst("(?i)^https?://(www\\.)?", "");
        int path = rest.indexOf('/');
        String lower = path < 0
                ? rest.toLowerCase(Locale.ROOT)
                : rest.substring(0, path).toLowerCase(Locale.ROOT) + rest.substring(path);
        return lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String withoutTail(String address) {
        Matcher tail = TAIL.matcher(address);
        if (!tail.find()) {
            return address;
        }
        boolean balanced = address.contains("(") && tail.group().startsWith(")");
        return address.substring(0, tail.start() + (balanced ? 1 : 0));
    }

    private static Optional<String> absolute(String address) {
        String url = address.matches("(?i)https?://.*") ? address : "https://" + address;
        try {
            return new URI(url).getHost() == null ? Optional.empty() : Optional.of(url);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
