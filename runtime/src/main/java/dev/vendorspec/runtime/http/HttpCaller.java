package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.DeadlineExceededException;
import dev.vendorspec.runtime.TransportException;
import dev.vendorspec.runtime.contract.CallInfo;
import dev.vendorspec.runtime.contract.Caller;
import dev.vendorspec.runtime.contract.Operation;
import dev.vendorspec.runtime.contract.RequestBody;
import dev.vendorspec.runtime.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A client's calls, step by step: check, address, token, body, exchange, answer. Made by {@code ClientBuilder}, one for
 * each client. Immutable and thread-safe.
 */
public final class HttpCaller extends Caller {

    /** Longer answers are not read: no vendor's page knows one, and memory is not the sender's to spend. */
    private static final int MAX_BODY_BYTES = 10 * 1024 * 1024;

    private final ClientSettings settings;
    private final Transport transport;

    /** A caller with those settings and the JDK's client underneath. */
    public HttpCaller(ClientSettings settings) {
        this(settings, new JdkTransport(settings.server().isSecure(), settings.connectTimeout()));
    }

    HttpCaller(ClientSettings settings, Transport transport) {
        this.settings = settings;
        this.transport = transport;
    }

    @Override
    public <Q extends @Nullable Object, R extends @Nullable Object> R call(
            Operation<Q, R> operation, @Nullable Q request, @Nullable Object... pathValues) {
        Deadline deadline = Deadline.after(settings.callTimeout());
        CallInfo call = CallInfo.of(
                operation.vendor(), operation.endpoint(), UUID.randomUUID().toString());
        RequestCheck.require(
                call, operation.request(), request, settings.validation().in(operation.endpoint()));
        String path = operation.path(pathValues);
        String token = BearerToken.of(operation, settings.token());
        SentSecrets secrets = new SentSecrets(operation, request, pathValues, token);
        TransportResponse response = exchange(call, request(operation, request, path, token), deadline, secrets);
        return AnswerReader.read(call, operation, response, settings.server().host(), secrets);
    }

    private <Q extends @Nullable Object> TransportRequest request(
            Operation<Q, ?> operation, @Nullable Q request, String path, @Nullable String token) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/json");
        if (token != null) {
            headers.put("Authorization", "Bearer " + token);
        }
        byte[] bytes = null;
        RequestBody<Q> body = operation.request();
        if (body != null) {
            headers.put("Content-Type", "application/json");
            Q given = Objects.requireNonNull(request, "request");
            bytes = Json.write(writer -> body.write(writer, given));
        }
        return new TransportRequest(
                operation.method(), settings.server().resolve(path), headers, bytes, MAX_BODY_BYTES);
    }

    /** Waits for the exchange, never longer than the deadline, and gives it up where nobody waits any more. */
    private TransportResponse exchange(
            CallInfo call, TransportRequest request, Deadline deadline, SentSecrets secrets) {
        if (deadline.remainingNanos() <= 0) {
            throw new DeadlineExceededException(call, "not sent, no time was left", false);
        }
        String host = settings.server().host();
        Exchange exchange = transport.start(request);
        try {
            return exchange.response().get(deadline.remainingNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            exchange.abort();
            throw new DeadlineExceededException(
                    call, "no whole answer from " + host + " in time", exchange.mayHaveLeft());
        } catch (InterruptedException e) {
            exchange.abort();
            Thread.currentThread().interrupt();
            throw new TransportException(call, "interrupted", exchange.mayHaveLeft(), e);
        } catch (ExecutionException e) {
            Throwable fault = e.getCause() == null ? e : e.getCause();
            if (fault instanceof Error error) {
                throw error;
            }
            throw TransportFaults.of(call, host, exchange.mayHaveLeft(), fault, secrets.redactor());
        }
    }
}
