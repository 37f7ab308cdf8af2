package org.rapporteur.endpoint.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.lang.annotation.Annotation;

/** Gives a body to the errors that Jersey answers with none, such as a malformed Content-Type. */
public final class BareErrorFilter implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean bare = !response.hasEntity() || !Problem.MEDIA_TYPE.equals(response.getMediaType());
        if (response.getStatus() >= 400 && bare && !request.getMethod().equals(HttpMethod.HEAD)) {
            response.setEntity(
                    Problem.of(response.getStatus(),
                            "The request is malformed: a header such as Content-Type cannot be read"),
                    new Annotation[0], Problem.MEDIA_TYPE);
        }
    }
}
