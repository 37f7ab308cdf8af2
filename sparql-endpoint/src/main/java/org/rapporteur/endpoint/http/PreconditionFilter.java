package org.rapporteur.endpoint.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes lists of entity tags as Jersey reads them, which wants a blank behind each comma. What is no such list is as if it
 * was not sent, and so is any beside a method that is not conditional here (RFC 9110 section 13.1).
 */
@PreMatching
public final class PreconditionFilter implements ContainerRequestFilter {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*+\"");
    private static final Pattern LIST = Pattern.compile("[\\s,]*+" + TAG + "(?:\\s*+,[\\s,]*+" + TAG + ")*+[\\s,]*+");
    private static final Set<String> CONDITIONAL = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Override
    public void filter(ContainerRequestContext request) {
        for (String header : List.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH)) {
            String sent = request.getHeaderString(header);
            if (sent == null || sent.strip().equals("*") && CONDITIONAL.contains(request.getMethod())) {
                continue;
            }
            if (CONDITIONAL.contains(request.getMethod()) && LIST.matcher(sent).matches()) {
                request.getHeaders().putSingle(header,
                        TAG.matcher(sent).results().map(MatchResult::group).collect(Collectors.joining(", ")));
            } else {
                request.getHeaders().remove(header);
            }
        }
    }
}
