package org.rapporteur.endpoint.federation;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.apache.jena.query.QueryCancelledException;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.FormRequestContent;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.ProxyAuthenticationProtocolHandler;
import org.eclipse.jetty.client.RedirectProtocolHandler;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.WWWAuthenticationProtocolHandler;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.SocketAddressResolver;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.rapporteur.endpoint.http.Refusal;

/** Sends queries to other endpoints, and takes back no more than so many bytes in so much time. */
final class ServiceClient implements AutoCloseable {
    private static final int MOST_BYTES = 10_000_000;
    private static final int MOST_HEADERS = 16 * 1024;
    private static final int MOST_THREADS = 16;
    private static final long LOOK_UP = 5_000;
    private static final long CONNECT = 5_000;
    private static final long LISTENING = 50;

    private final HttpClient http = new HttpClient();

    /** A client that connects only to addresses of which the predicate holds. */
    ServiceClient(Predicate<InetAddress> reachable) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 1);
        threads.setName("service");
        threads.setDaemon(true);
        ScheduledExecutorScheduler scheduler = new ScheduledExecutorScheduler("service-scheduler", true);
        http.setExecutor(threads);
        http.setScheduler(scheduler);
        http.setSocketAddressResolver(
                new CheckedAddresses(new SocketAddressResolver.Async(threads, scheduler, LOOK_UP), reachable));
        http.setConnectTimeout(CONNECT);
        http.setMaxResponseHeadersSize(MOST_HEADERS);
        http.setFollowRedirects(false);
        http.setHttpCookieStore(new HttpCookieStore.Empty());
        http.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, "Rapporteur"));
        try {
            http.start();
            // Nothing is unpacked here that was made to be large, and nobody shown who we are.
            http.getContentDecoderFactories().clear();
            http.getProtocolHandlers().remove(RedirectProtocolHandler.NAME);
            http.getProtocolHandlers().remove(WWWAuthenticationProtocolHandler.NAME);
            http.getProtocolHandlers().remove(ProxyAuthenticationProtocolHandler.NAME);
        } catch (Exception failure) {
            // Jetty's life cycle declares no narrower type.
            throw new IllegalStateException("Starting the client of other endpoints failed", failure);
        }
    }

    /**
     * The answer of an endpoint to a SELECT query, by POST of a form (SPARQL 1.1 Protocol section 2.1.2).
     *
     * @param time the longest it may take
     * @param stopped set when nobody wants the answer any more
     * @throws Refusal with 502 or 504 when there is none
     * @throws QueryCancelledException when it was stopped
     */
    ContentResponse ask(String endpoint, String query, Duration time, AtomicBoolean stopped) {
        Fields form = new Fields();
        form.add("query", query);
        Request request = http.newRequest(URI.create(endpoint)).method(HttpMethod.POST)
                .body(new FormRequestContent(form)).accept(ServiceAnswer.ACCEPT)
                .timeout(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS);
        AtomicLong received = new AtomicLong();
        request.onResponseContent((response, bytes) -> received.addAndGet(bytes.remaining()));
        CompletableFuture<ContentResponse> answer = new CompletableResponseListener(request, MOST_BYTES).send();
        try {
            while (true) {
                Optional<ContentResponse> whole = within(LISTENING, answer);
                if (whole.isPresent()) {
                    return whole.get();
                }
                if (stopped.get()) {
                    throw cancelled(request);
                }
                if (received.get() > MOST_BYTES) {
                    request.abort(new QueryCancelledException());
                    throw tooLarge(endpoint);
                }
            }
        } catch (ExecutionException failure) {
            throw refusal(endpoint, failure.getCause(), time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw cancelled(request);
        }
    }

    private static Optional<ContentResponse> within(long milliseconds, CompletableFuture<ContentResponse> answer)
            throws ExecutionException, InterruptedException {
        try {
            return Optional.of(answer.get(milliseconds, TimeUnit.MILLISECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        }
    }

    private static QueryCancelledException cancelled(Request request) {
        QueryCancelledException cancelled = new QueryCancelledException();
        request.abort(cancelled);
        return cancelled;
    }

    private static Refusal refusal(String endpoint, Throwable failure, Duration time) {
        return switch (failure) {
            case TimeoutException slow -> Refusal.ofService(504, endpoint,
                    "did not answer within " + time.toMillis() + " ms; ask it for less, or give the query more time");
            case AddressRefusedException refused ->
                Refusal.ofService(502, endpoint, "is not asked: " + refused.getMessage());
            case UnknownHostException unknown -> Refusal.ofService(502, endpoint, "has a name without an address");
            // What Jetty says of an answer that outgrows its buffer, by its length as it is announced.
            case IllegalArgumentException tooLarge -> tooLarge(endpoint);
            default -> Refusal.ofService(502, endpoint, "could not be asked, or broke off: " + failure.getMessage());
        };
    }

    private static Refusal tooLarge(String endpoint) {
        return Refusal.ofService(502, endpoint, "sends more than " + MOST_BYTES + " bytes; ask it for less by LIMIT");
    }

    @Override
    public void close() {
        try {
            http.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("Stopping the client of other endpoints failed", failure);
        }
    }
}
