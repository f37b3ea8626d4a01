package dev.vendorspec.runtime.transport;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it came in.
 *
 * @param status the HTTP status
 * @param headers in the order in which they came, as far as that is known
 * @param body how far the body came
 */
public record TransportResponse(int status, List<Header> headers, ReceivedBody body) {

    public TransportResponse {
        headers = List.copyOf(headers);
        Objects.requireNonNull(body, "body");
    }

    /** The first value of a header, whatever the case of its name, or null. */
    public @Nullable String header(String name) {
        for (Header header : headers) {
            if (String.CASE_INSENSITIVE_ORDER.compare(header.name(), name) == 0) {
                return header.value();
            }
        }
        return null;
    }

    /** All values of a header, whatever the case of its name. */
    public Stream<String> values(String name) {
        return headers.stream()
                .filter(header -> String.CASE_INSENSITIVE_ORDER.compare(header.name(), name) == 0)
                .map(Header::value);
    }

    /** For debugging: the status alone, as headers and body may hold what is personal. */
    @Override
    public String toString() {
        return "HTTP " + status;
    }
}
