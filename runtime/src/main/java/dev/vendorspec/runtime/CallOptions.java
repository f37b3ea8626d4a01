package dev.vendorspec.runtime;

import dev.vendorspec.runtime.http.HeaderText;
import dev.vendorspec.runtime.transport.Header;
import dev.vendorspec.runtime.transport.Timeouts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is different for one call: the last, optional argument of generated methods. Immutable and thread-safe. */
public final class CallOptions {

    /** Nothing different: the client's own settings. */
    public static final CallOptions NONE = builder().build();

    private final @Nullable Duration timeout;
    private final @Nullable RetryPolicy retry;
    private final @Nullable Level validation;
    private final Map<String, Level> rules;
    private final List<Header> headers;
    private final @Nullable String idempotencyKey;
    private final boolean repeat;
    private final @Nullable String requestId;
    private final @Nullable String token;
    private final @Nullable String server;

    private CallOptions(Builder builder) {
        this.timeout = builder.timeout;
        this.retry = builder.retry;
        this.validation = builder.validation;
        this.rules = Map.copyOf(builder.rules);
        this.headers = List.copyOf(builder.headers);
        this.idempotencyKey = builder.idempotencyKey;
        this.repeat = builder.repeat;
        this.requestId = builder.requestId;
        this.token = builder.token;
        this.server = builder.server;
    }

    /** Begins options. */
    public static Builder builder() {
        return new Builder();
    }

    /** How long the whole call may take, or null. */
    public @Nullable Duration timeout() {
        return timeout;
    }

    /** How often it is sent again, or null. */
    public @Nullable RetryPolicy retry() {
        return retry;
    }

    /** What the spec's checks and rules matter, or null. */
    public @Nullable Level validation() {
        return validation;
    }

    /** What single checks and rules matter, by their ids. */
    public Map<String, Level> rules() {
        return rules;
    }

    /** Headers that are sent besides. */
    public List<Header> headers() {
        return headers;
    }

    /** The idempotency key, or null where the client makes one up. */
    public @Nullable String idempotencyKey() {
        return idempotencyKey;
    }

    /** Whether an earlier call that meant the same may have been processed. */
    public boolean isRepeat() {
        return repeat;
    }

    /** What tells the call from every other, or null where the client makes it up. */
    public @Nullable String requestId() {
        return requestId;
    }

    /** The bearer token, or null. */
    public @Nullable String token() {
        return token;
    }

    /** The server's address, or null. */
    public @Nullable String server() {
        return server;
    }

    /** For debugging: which options there are, never a value. */
    @Override
    public String toString() {
        return "CallOptions[" + (timeout == null ? "" : "timeout=" + timeout + " ")
                + (requestId == null ? "" : "requestId=" + requestId + " ") + headers.size() + " headers]";
    }

    /** Collects options; for one thread. */
    public static final class Builder {

        private final Map<String, Level> rules = new LinkedHashMap<>();
        private final List<Header> headers = new ArrayList<>();
        private @Nullable Duration timeout;
        private @Nullable RetryPolicy retry;
        private @Nullable Level validation;
        private @Nullable String idempotencyKey;
        private boolean repeat;
        private @Nullable String requestId;
        private @Nullable String token;
        private @Nullable String server;

        private Builder() {}

        /**
         * How long the call may take from its beginning to the last byte of the answer, repeats and waits included.
         *
         * @throws IllegalArgumentException where it is not longer than zero
         */
        public Builder timeout(Duration wholeCall) {
            timeout = Timeouts.positive("timeout", wholeCall);
            return this;
        }

        /** How often the call is sent again. */
        public Builder retry(RetryPolicy policy) {
            retry = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /** What happens to a request that breaks the spec. */
        public Builder validation(Level level) {
            validation = Objects.requireNonNull(level, "level");
            return this;
        }

        /**
         * What one check or rule matters, by the id that violations tell. A call with one that the spec does not have is an
         * {@link IllegalArgumentException}.
         */
        public Builder rule(String ruleId, Level level) {
            rules.put(Objects.requireNonNull(ruleId, "ruleId"), Objects.requireNonNull(level, "level"));
            return this;
        }

        /**
         * One more header. In failures and logs its value is hidden.
         *
         * @throws IllegalArgumentException for a name or value that no header can have, and for a header that the client
         *     sets itself; the value is not told
         */
        public Builder header(String name, String value) {
            headers.add(HeaderText.own(name, value));
            return this;
        }

        /**
         * The key by which the vendor knows a repeat, where the endpoint has one: give the same to a later call that
         * means the same. Where nothing is said, each call gets a new one, the same for all of its attempts.
         *
         * @throws IllegalArgumentException for a key that cannot be a header
         */
        public Builder idempotencyKey(String key) {
            idempotencyKey = HeaderText.value("idempotencyKey", key);
            return this;
        }

        /**
         * The call means what an earlier one meant that may have been processed. Where the vendor now says that what is
         * to be created exists already, the call ends with an {@link AlreadyExistsException}; whatever else it ends with
         * says that the vendor may have done what was asked.
         */
        public Builder repeat() {
            repeat = true;
            return this;
        }

        /**
         * The call means what that one meant: it has the same {@link VendorException#idempotencyKey}, and is a
         * {@link #repeat} where the earlier one {@link VendorException#mayHaveBeenProcessed may have been processed}.
         */
        public Builder repeatOf(VendorException failure) {
            idempotencyKey = failure.idempotencyKey();
            repeat = failure.mayHaveBeenProcessed();
            return this;
        }

        /**
         * What tells the call from every other in exceptions, logs and events, and to the vendor where the spec says where
         * it travels.
         *
         * @throws IllegalArgumentException for an id that cannot be a header, or is longer than 200 characters
         */
        public Builder requestId(String id) {
            requestId = HeaderText.value("requestId", id);
            if (id.length() > 200) {
                throw new IllegalArgumentException("requestId must have at most 200 characters");
            }
            return this;
        }

        /** The bearer token of this call. Never logged; where it cannot be sent, the call says so. */
        public Builder token(String bearerToken) {
            token = Objects.requireNonNull(bearerToken, "bearerToken");
            return this;
        }

        /** The vendor's address for this call; where it is none, or may not be used, the call says so. */
        public Builder server(String baseUrl) {
            server = Objects.requireNonNull(baseUrl, "baseUrl");
            return this;
        }

        /** The options. */
        public CallOptions build() {
            return new CallOptions(this);
        }
    }
}
