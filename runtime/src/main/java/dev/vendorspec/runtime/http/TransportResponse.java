package dev.vendorspec.runtime.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it came in.
 *
 * @param status the HTTP status
 * @param headers by name, whatever its case
 * @param body how far the body came
 */
record TransportResponse(int status, Map<String, List<String>> headers, ReceivedBody body) {

    TransportResponse {
        Map<String, List<String>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(headers);
        headers = byName;
    }

    /** The first value of a header, or null. */
    @Nullable
    String header(String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    /** For debugging: the status alone, as headers and body may hold what is personal. */
    @Override
    public String toString() {
        return "HTTP " + status;
    }
}
