package org.rapporteur.endpoint.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which format a client wants most, by RFC 9110 section 12.5.1.
 *
 * <p>JAX-RS has {@code Request.selectVariant}, but Jersey's lets a range with a wildcard win over a more specific range
 * of lower quality, and so sends what a client has ruled out by {@code q=0}.
 *
 * @param ranges what the client accepts
 */
public record Negotiation(List<MediaType> ranges) {
    /** What the Accept headers of a request ask for; without one, everything. */
    public static Negotiation of(HttpHeaders headers) {
        return new Negotiation(headers.getAcceptableMediaTypes());
    }

    /**
     * The format to answer in: the one named by {@code ?format=} (a token or a media type), else the best by Accept.
     *
     * @param offers what there is, the server's preference first
     * @throws Refusal with 400 or 406 when the client wants none of them
     */
    public <F extends Format> F choose(List<F> offers, Optional<String> wanted) {
        if (wanted.isPresent()) {
            String token = wanted.get();
            return offers.stream().filter(offer -> answersTo(offer, token)).findFirst().orElseThrow(
                    () -> Refusal.badRequest("There is no format '" + token + "' here; there is " + tokens(offers)));
        }
        return best(offers).orElseThrow(
                () -> Refusal.notAcceptable("None of the accepted media types is offered; there " + "is " + offers
                        .stream().map(offer -> offer.mediaType().toString()).collect(Collectors.joining(", "))));
    }

    private static boolean answersTo(Format offer, String token) {
        // A plus sign that was not escaped arrives as a blank.
        String name = token.strip().replace(' ', '+');
        return offer.token().equalsIgnoreCase(name) || offer.otherTokens().contains(name.toLowerCase(Locale.ROOT))
                || offer.mediaTypes().stream().anyMatch(type -> type.toString().equalsIgnoreCase(name));
    }

    private static String tokens(List<? extends Format> offers) {
        return offers.stream().map(Format::token).collect(Collectors.joining(", "));
    }

    private <F extends Format> Optional<F> best(List<F> offers) {
        // max() would take the last of equals, the server prefers the first.
        return offers.stream().filter(offer -> quality(offer) > 0)
                .reduce((one, other) -> quality(other) > quality(one) ? other : one);
    }

    /** A format goes by the type it is sent as; its other types count only for clients that spell them out. */
    private double quality(Format offer) {
        double spelledOut = offer.mediaTypes().stream().skip(1)
                .mapToDouble(alias -> quality(alias, range -> !range.isWildcardSubtype())).max().orElse(0);
        return Math.max(quality(offer.mediaType(), range -> true), spelledOut);
    }

    private double quality(MediaType type, Predicate<MediaType> counts) {
        return ranges.stream().filter(counts).filter(range -> range.isCompatible(type) && parametersFit(range, type))
                .max(Comparator.comparingInt(Negotiation::specificity)).map(Negotiation::weight).orElse(0.0);
    }

    /** A profile or version we do not know is not what we send; the charset is always UTF-8. */
    private static boolean parametersFit(MediaType range, MediaType type) {
        return range.getParameters().entrySet().stream()
                .allMatch(parameter -> switch (parameter.getKey().toLowerCase()) {
                    case "q", "charset" -> true;
                    default -> parameter.getValue().equals(type.getParameters().get(parameter.getKey()));
                });
    }

    private static int specificity(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2 + range.getParameters().size();
    }

    private static double weight(MediaType range) {
        String quality = range.getParameters().get("q");
        return quality == null ? 1.0 : Double.parseDouble(quality);
    }
}
