package dev.vendorspec.runtime;

import org.jspecify.annotations.Nullable;

/**
 * One line of a batch that no answer could be given to with certainty: whether the vendor took it is not known. Handed
 * out by {@link BatchResult}.
 *
 * @param key the key that the line was sent with, or null where it has none
 * @param pointer the JSON Pointer of the line in the request
 * @param sent the line as sent
 */
public record UnansweredLine<S>(@Nullable String key, String pointer, S sent) {

    /** For logs: where the line is, and the object as it masks itself; not the key. */
    @Override
    public String toString() {
        return "UnansweredLine[pointer=" + pointer + ", sent=" + sent + "]";
    }
}
