package dev.vendorspec.runtime;

import dev.vendorspec.runtime.transport.Header;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answer with all that came with it: what the {@code …WithResponse} methods of generated clients return. Immutable;
 * thread-safe as far as its value is.
 *
 * @param <R> the value
 */
public final class VendorResponse<R extends @Nullable Object> {

    private final R value;
    private final int status;
    private final List<Header> headers;
    private final byte[] body;
    private final String requestId;
    private final int attempts;
    private final Duration elapsed;

    private VendorResponse(
            R value, int status, List<Header> headers, byte[] body, String requestId, int attempts, Duration elapsed) {
        this.value = value;
        this.status = status;
        this.headers = List.copyOf(headers);
        this.body = body;
        this.requestId = requestId;
        this.attempts = attempts;
        this.elapsed = elapsed;
    }

    /** An answer of that status, without body, to one attempt; for tests with a mocked client. */
    public static <R extends @Nullable Object> VendorResponse<R> of(R value, int status, List<Header> headers) {
        return new VendorResponse<>(value, status, headers, new byte[0], "", 1, Duration.ZERO);
    }

    /** The same with its body, which must not be changed any more, and how it came about; called by the runtime. */
    public VendorResponse<R> received(byte[] newBody, String newRequestId, int newAttempts, Duration newElapsed) {
        return new VendorResponse<>(value, status, headers, newBody, newRequestId, newAttempts, newElapsed);
    }

    /** The same with what the function makes of its value. */
    public <T extends @Nullable Object> VendorResponse<T> map(Function<R, T> function) {
        return new VendorResponse<>(function.apply(value), status, headers, body, requestId, attempts, elapsed);
    }

    /** What the answer says; null only where the endpoint's answer is not read or may be nothing. */
    public R value() {
        return value;
    }

    /** The HTTP status, from 200 to 299. */
    public int status() {
        return status;
    }

    /** The answer's headers, those of one name in the order in which they came. */
    public List<Header> headers() {
        return headers;
    }

    /** The first value of a header, whatever the case of its name, or null. */
    public @Nullable String header(String name) {
        Stream<Header> named =
                headers.stream().filter(header -> String.CASE_INSENSITIVE_ORDER.compare(header.name(), name) == 0);
        return named.map(Header::value).findFirst().orElse(null);
    }

    /** The body as it came, unpacked where it was packed: it masks nothing. */
    public Bytes body() {
        return Bytes.of(body);
    }

    /** What tells the call from every other. */
    public String requestId() {
        return requestId;
    }

    /** How often the call was sent. */
    public int attempts() {
        return attempts;
    }

    /** How long the call took, waits and login included. */
    public Duration elapsed() {
        return elapsed;
    }

    /** For debugging: status and request id, as headers, body and value may be personal. */
    @Override
    public String toString() {
        return "HTTP " + status + " [request " + requestId + "]";
    }
}
