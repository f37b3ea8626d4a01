package dev.vendorspec.runtime.transport;

import java.time.Duration;

/** Times that builders of clients and of transports are given. */
public final class Timeouts {

    private Timeouts() {}

    /**
     * A time in which something has to be done.
     *
     * @param name the builder's method, for the message
     * @throws IllegalArgumentException where it is not longer than zero
     */
    public static Duration positive(String name, Duration time) {
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException(name + " must be longer than zero");
        }
        return time;
    }
}
