package org.rapporteur.endpoint;

import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.inject.hk2.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.rapporteur.endpoint.api.EventsResource;
import org.rapporteur.endpoint.dataset.DatasetFollower;
import org.rapporteur.endpoint.dataset.PublishedStore;
import org.rapporteur.endpoint.entity.ContextResource;
import org.rapporteur.endpoint.entity.EntityResource;
import org.rapporteur.endpoint.entity.GraphResource;
import org.rapporteur.endpoint.entity.OntologyResource;
import org.rapporteur.endpoint.home.HealthResource;
import org.rapporteur.endpoint.home.HomeResource;
import org.rapporteur.endpoint.home.RobotsResource;
import org.rapporteur.endpoint.http.CrossOriginFilter;
import org.rapporteur.endpoint.http.NotYetPublishedMapper;
import org.rapporteur.endpoint.http.ProblemWriter;
import org.rapporteur.endpoint.http.PreconditionFilter;
import org.rapporteur.endpoint.http.ReadableHeadersFilter;
import org.rapporteur.endpoint.http.RefusalMapper;
import org.rapporteur.endpoint.http.UnexpectedMapper;
import org.rapporteur.endpoint.http.UnfinishedAnswerInterceptor;
import org.rapporteur.endpoint.http.VaryFilter;
import org.rapporteur.endpoint.http.WebApplicationExceptionMapper;
import org.rapporteur.endpoint.pages.PageWriter;
import org.rapporteur.endpoint.pages.StylesheetResource;
import org.rapporteur.endpoint.rdf.GraphWriter;
import org.rapporteur.endpoint.source.SourceResource;
import org.rapporteur.endpoint.sparql.Sparql;
import org.rapporteur.shapes.dataset.DatasetDirectory;

/** What Jersey serves, registered by name: nothing is found by scanning. */
final class Application {
    private Application() {}

    static ResourceConfig of(DatasetDirectory directory, PublishedStore store, DatasetFollower follower,
            Sparql sparql) {
        ResourceConfig application = new ResourceConfig();
        application.setProperties(Map.of(ServerProperties.WADL_FEATURE_DISABLE, true,
                ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true,
                // So that a query stopped before its first byte ends in a problem and not in an empty answer.
                ServerProperties.PROCESSING_RESPONSE_ERRORS_ENABLED, true,
                // Where a redirect leads is decided by the base IRI, never by the Host header.
                ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true));
        List<Object> components = new ArrayList<>(List.of(new CrossOriginFilter(), new VaryFilter(),
                new ReadableHeadersFilter(), new PreconditionFilter(), new ProblemWriter(), new GraphWriter(),
                new RefusalMapper(), new NotYetPublishedMapper(), new WebApplicationExceptionMapper(),
                new UnexpectedMapper(), new UnfinishedAnswerInterceptor()));
        components.addAll(List.of(new PageWriter(), new StylesheetResource(), new HomeResource(store),
                new HealthResource(store, follower), new RobotsResource(), new EventsResource(store),
                new EntityResource(store, directory), new GraphResource(store), new OntologyResource(store),
                new ContextResource(), new SourceResource(store, directory)));
        components.addAll(sparql.components());
        register(application, components);
        return application;
    }

    /** Resources are bound by their class: Jersey takes a registered instance for a provider, and warns of it. */
    private static void register(ResourceConfig application, List<Object> components) {
        List<Object> resources = components.stream().filter(Application::isResource).toList();
        components.stream().filter(component -> !isResource(component)).forEach(application::register);
        resources.forEach(resource -> application.register(resource.getClass()));
        application.register(new AbstractBinder() {
            @Override
            @SuppressWarnings("unchecked")
            protected void configure() {
                resources.forEach(resource -> bind(resource).to((Class<Object>) resource.getClass()));
            }
        });
    }

    private static boolean isResource(Object component) {
        return component.getClass().isAnnotationPresent(Path.class);
    }
}
