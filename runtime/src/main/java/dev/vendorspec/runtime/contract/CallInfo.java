package dev.vendorspec.runtime.contract;

import java.util.Objects;

/**
 * Which call an exception tells about: made by the runtime for each call, taken by the exceptions' constructors, and by
 * tests that let a mocked client fail. Immutable; only grows, so that those constructors keep their shape.
 */
public final class CallInfo {

    private final String vendor;
    private final String endpoint;
    private final String requestId;

    private CallInfo(String vendor, String endpoint, String requestId) {
        this.vendor = Objects.requireNonNull(vendor, "vendor");
        this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
        this.requestId = Objects.requireNonNull(requestId, "requestId");
    }

    /**
     * A call's facts.
     *
     * @param vendor the vendor's name as the spec writes it
     * @param endpoint the endpoint's name as the spec writes it
     * @param requestId what tells this call from every other; not sent to the vendor
     */
    public static CallInfo of(String vendor, String endpoint, String requestId) {
        return new CallInfo(vendor, endpoint, requestId);
    }

    /** The vendor's name as the spec writes it. */
    public String vendor() {
        return vendor;
    }

    /** The endpoint's name as the spec writes it. */
    public String endpoint() {
        return endpoint;
    }

    /** What tells this call from every other. */
    public String requestId() {
        return requestId;
    }

    /** For debugging: vendor, endpoint and request id. */
    @Override
    public String toString() {
        return vendor + " " + endpoint + " [request " + requestId + "]";
    }
}
