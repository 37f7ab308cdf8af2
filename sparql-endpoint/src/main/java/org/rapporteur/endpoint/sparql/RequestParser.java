package org.rapporteur.endpoint.sparql;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.endpoint.http.Problem;
import org.rapporteur.endpoint.http.Refusal;

/** Reads the three ways to send a query: in the address, as a form, as the body. */
final class RequestParser {
    private static final MediaType FORM = MediaType.APPLICATION_FORM_URLENCODED_TYPE;
    private static final MediaType QUERY = new MediaType("application", "sparql-query");
    private static final MediaType UPDATE = new MediaType("application", "sparql-update");

    private RequestParser() {}

    /** The query in the parameters of a GET; empty when there is none at all. */
    static Optional<SparqlRequest> ofAddress(MultivaluedMap<String, String> parameters) {
        return parameters.containsKey("query") || parameters.containsKey("update")
                ? Optional.of(ofParameters(parameters))
                : Optional.empty();
    }

    /** Queries are short: nobody has to send them compressed, and nobody here unpacks what was made to be large. */
    static void requireNoEncoding(Optional<String> encoding) {
        encoding.filter(name -> !name.equalsIgnoreCase("identity")).ifPresent(name -> {
            throw Refusal.unsupportedMediaType("Bodies in the encoding " + name + " are not read here; send it plain");
        });
    }

    /** The query in a POST. */
    static SparqlRequest ofBody(Optional<MediaType> mediaType, byte[] body, MultivaluedMap<String, String> address) {
        MediaType type = mediaType.orElseThrow(
                () -> Refusal.unsupportedMediaType("The Content-Type is missing; send " + FORM + " or " + QUERY));
        if (same(type, UPDATE)) {
            throw readOnly();
        }
        if (!same(type, FORM) && !same(type, QUERY)) {
            throw Refusal
                    .unsupportedMediaType("Bodies of " + type + " are not read here; send " + FORM + " or " + QUERY);
        }
        String charset = type.getParameters().getOrDefault("charset", "UTF-8");
        if (!charset.equalsIgnoreCase("UTF-8")) {
            throw Refusal.unsupportedMediaType("Queries are UTF-8, not " + charset);
        }
        String text = utf8(body);
        if (address.containsKey("query")) {
            throw Refusal.badRequest("There is a query in the address and another in the body");
        }
        if (same(type, FORM)) {
            MultivaluedMap<String, String> parameters = form(text);
            Stream.of("timeout", "format").filter(address::containsKey).filter(name -> !parameters.containsKey(name))
                    .forEach(name -> parameters.put(name, address.get(name)));
            Stream.of("default-graph-uri", "named-graph-uri").filter(address::containsKey)
                    .forEach(name -> parameters.addAll(name, address.get(name)));
            return ofParameters(parameters);
        }
        return request(text, address);
    }

    private static SparqlRequest ofParameters(MultivaluedMap<String, String> parameters) {
        if (parameters.containsKey("update")) {
            throw readOnly();
        }
        List<String> queries = parameters.getOrDefault("query", List.of());
        if (queries.isEmpty()) {
            throw Refusal.badRequest("The parameter 'query' is missing");
        }
        if (queries.size() > 1) {
            throw Refusal.badRequest("There is more than one parameter 'query'");
        }
        return request(queries.getFirst(), parameters);
    }

    private static SparqlRequest request(String query, MultivaluedMap<String, String> parameters) {
        Stream.of("timeout", "format").filter(name -> parameters.getOrDefault(name, List.of()).size() > 1).findFirst()
                .ifPresent(name -> {
                    throw Refusal.badRequest("There is more than one parameter '" + name + "'");
                });
        return new SparqlRequest(query, parameters.getOrDefault("default-graph-uri", List.of()),
                parameters.getOrDefault("named-graph-uri", List.of()),
                Optional.ofNullable(parameters.getFirst("format")).filter(format -> !format.isBlank()),
                Optional.ofNullable(parameters.getFirst("timeout")).map(RequestParser::time));
    }

    private static Duration time(String seconds) {
        if (!seconds.matches("\\d{1,6}(?:\\.\\d{1,3})?") || seconds.matches("[0.]*")) {
            throw Refusal.badRequest("The parameter 'timeout' is a number of seconds above zero, such as 2.5");
        }
        return Duration.ofMillis(new BigDecimal(seconds).movePointRight(3).longValueExact());
    }

    private static Refusal readOnly() {
        return new Refusal(Problem.of(403, "This endpoint is read-only: it answers queries and makes no updates"));
    }

    private static boolean same(MediaType one, MediaType other) {
        return one.getType().equalsIgnoreCase(other.getType()) && one.getSubtype().equalsIgnoreCase(other.getSubtype());
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw Refusal.badRequest("The body is not UTF-8");
        }
    }

    private static MultivaluedMap<String, String> form(String text) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        for (String pair : text.split("&")) {
            String[] sides = pair.split("=", 2);
            parameters.add(decoded(sides[0]), sides.length == 2 ? decoded(sides[1]) : "");
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEscape) {
            throw Refusal.badRequest("The form has a percent sign without two hexadecimal digits behind it");
        }
    }
}
