package dev.vendorspec.runtime;

import dev.vendorspec.runtime.transport.Header;
import java.util.List;
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

    private VendorResponse(R value, int status, List<Header> headers) {
        this.value = value;
        this.status = status;
        this.headers = List.copyOf(headers);
    }

    /** An answer; called by the runtime, and by tests with a mocked client. */
    public static <R extends @Nullable Object> VendorResponse<R> of(R value, int status, List<Header> headers) {
        return new VendorResponse<>(value, status, headers);
    }

    /** What the answer says; null only where the endpoint's answer is not read or may be nothing. */
    public R value() {
        return value;
    }

    /** The HTTP status, from 200 to 299. */
    public int status() {
        return status;
    }

    /** The answer's headers, in the order in which they came. */
    public List<Header> headers() {
        return headers;
    }

    /** For debugging: the status alone, as headers and value may be personal. */
    @Override
    public String toString() {
        return "HTTP " + status;
    }
}
