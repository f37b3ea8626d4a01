package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.VendorResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What follows an attempt that did not end the call with an exception: the answer, or another attempt after a wait.
 *
 * @param response the answer, or null where there is to be another attempt
 * @param delay how long to wait before it
 */
record Verdict<R extends @Nullable Object>(@Nullable VendorResponse<R> response, Duration delay) {

    static <R extends @Nullable Object> Verdict<R> done(VendorResponse<R> response) {
        return new Verdict<>(response, Duration.ZERO);
    }

    static <R extends @Nullable Object> Verdict<R> again(Duration delay) {
        return new Verdict<>(null, delay);
    }
}
