package org.rapporteur.endpoint;

import java.util.Map;
import java.util.Set;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.rapporteur.endpoint.dataset.DatasetFollower;
import org.rapporteur.endpoint.dataset.PublishedStore;
import org.rapporteur.endpoint.http.CrossOriginFilter;
import org.rapporteur.endpoint.http.ProblemWriter;
import org.rapporteur.endpoint.http.RefusalMapper;
import org.rapporteur.endpoint.http.UnexpectedMapper;
import org.rapporteur.endpoint.http.UnfinishedAnswerInterceptor;
import org.rapporteur.endpoint.http.WebApplicationExceptionMapper;
import org.rapporteur.endpoint.rdf.GraphWriter;
import org.rapporteur.endpoint.sparql.Sparql;
import org.rapporteur.shapes.dataset.DatasetDirectory;

/** What Jersey serves, registered by name: nothing is found by scanning. */
final class Application {
    private Application() {}

    static ResourceConfig of(ServerConfiguration configuration, DatasetDirectory directory, PublishedStore store,
            DatasetFollower follower) {
        ResourceConfig application = new ResourceConfig();
        application.setProperties(Map.of(ServerProperties.WADL_FEATURE_DISABLE, true,
                ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true,
                // So that a query stopped before its first byte ends in a problem and not in an empty answer.
                ServerProperties.PROCESSING_RESPONSE_ERRORS_ENABLED, true,
                CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, false));
        application.registerInstances(Set.of(new CrossOriginFilter(), new ProblemWriter(), new GraphWriter(),
                new RefusalMapper(), new WebApplicationExceptionMapper(), new UnexpectedMapper(),
                new UnfinishedAnswerInterceptor()));
        application.registerInstances(Sparql.components(store, configuration.queryTimeout()));
        return application;
    }
}
