package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.DeadlineExceededException;
import dev.vendorspec.runtime.TransportException;
import dev.vendorspec.runtime.VendorResponse;
import dev.vendorspec.runtime.contract.Arguments;
import dev.vendorspec.runtime.contract.CallInfo;
import dev.vendorspec.runtime.contract.Caller;
import dev.vendorspec.runtime.contract.Operation;
import dev.vendorspec.runtime.http.Credentials.Authorized;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A client's calls, step by step: check, encode, credentials, exchange, answer. Made by {@code ClientBuilder}, one for
 * each client. Immutable and thread-safe.
 */
public final class HttpCaller extends Caller {

    /** Longer answers are not read: no vendor's page knows one, and memory is not the sender's to spend. */
    private static final int MAX_BODY_BYTES = 10 * 1024 * 1024;

    private final ClientSettings settings;
    private final Transport transport;
    private final Credentials credentials;

    /** A caller with those settings and the JDK's client underneath. */
    public HttpCaller(ClientSettings settings) {
        this(settings, new JdkTransport(settings.server().isSecure(), settings.connectTimeout()));
    }

    HttpCaller(ClientSettings settings, Transport transport) {
        this.settings = settings;
        this.transport = transport;
        this.credentials = new OperationCredentials(settings.token(), new NoLogins());
    }

    @Override
    public <Q extends @Nullable Object, R extends @Nullable Object> VendorResponse<R> call(
            Operation<Q, R> operation, @Nullable Q request, Arguments arguments, CallOptions options) {
        Deadline deadline = Deadline.after(settings.callTimeout());
        CallInfo call = CallInfo.of(
                operation.vendor(), operation.endpoint(), UUID.randomUUID().toString());
        Outgoing<Q, R> outgoing = new Outgoing<>(call, operation, request, arguments, options, settings);
        RequestCheck.require(outgoing);
        EncodedRequest encoded = RequestEncoder.encode(outgoing);
        Authorized authorized = credentials.authorize(outgoing, encoded).join();
        SentSecrets secrets = new SentSecrets(operation, request, arguments, authorized.secrets());
        TransportResponse response = exchange(call, complete(authorized.request()), deadline, secrets);
        R value = AnswerReader.read(call, operation, response, settings.server().host(), secrets);
        return VendorResponse.of(value, response.status(), List.of());
    }

    @Override
    public <Q extends @Nullable Object, R extends @Nullable Object> CompletableFuture<VendorResponse<R>> callAsync(
            Operation<Q, R> operation, @Nullable Q request, Arguments arguments, CallOptions options) {
        return CompletableFuture.supplyAsync(() -> call(operation, request, arguments, options));
    }

    private TransportRequest complete(EncodedRequest request) {
        return new TransportRequest(
                request.method(),
                settings.server().resolve(request.path()),
                request.headers(),
                request.body(),
                MAX_BODY_BYTES);
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
