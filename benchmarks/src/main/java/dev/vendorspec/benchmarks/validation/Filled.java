package dev.vendorspec.benchmarks.validation;

import org.jspecify.annotations.Nullable;

/** Whether something is said. */
final class Filled {

    private Filled() {}

    static boolean isFilled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
