package dev.vendorspec.runtime;

import org.jspecify.annotations.Nullable;

/**
 * One line of a batch with the vendor's answer to it; handed out by {@link BatchResult}.
 *
 * @param key the key that the line was sent with, by which the answer was found
 * @param pointer the JSON Pointer of the line in the request
 * @param sent the line as sent
 * @param answer the vendor's answer to it
 * @param message the vendor's text as it came, or null where it has none; it may repeat what was sent
 */
public record BatchLine<S, A>(
        String key,
        String pointer,
        S sent,
        A answer,
        @Nullable String message) {

    /** For logs: where the line is, and it as it masks itself; not the key, nor the answer, which may repeat values. */
    @Override
    public String toString() {
        return "BatchLine[pointer=" + pointer + ", sent=" + sent + "]";
    }
}
