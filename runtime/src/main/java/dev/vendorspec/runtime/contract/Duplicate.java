package dev.vendorspec.runtime.contract;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a vendor says that what was to be created exists already. Part of a generated operation. Immutable and thread-safe.
 *
 * @param <Q> what the body is written from
 */
public final class Duplicate<Q extends @Nullable Object> {

    private final Predicate<Q> hasKey;
    private final Set<Integer> statuses;
    private final Set<String> codes;

    private Duplicate(Predicate<Q> hasKey, Set<Integer> statuses, Set<String> codes) {
        this.hasKey = hasKey;
        this.statuses = statuses;
        this.codes = codes;
    }

    /**
     * Begins with the natural key.
     *
     * @param hasKey whether a request has all of the natural key, by which alone the vendor knows it
     */
    public static <Q extends @Nullable Object> Duplicate<Q> of(Predicate<Q> hasKey) {
        return new Duplicate<>(Objects.requireNonNull(hasKey, "hasKey"), Set.of(), Set.of());
    }

    /** The same, told by one of these HTTP statuses. */
    public Duplicate<Q> statuses(int... any) {
        return new Duplicate<>(hasKey, Arrays.stream(any).boxed().collect(Collectors.toUnmodifiableSet()), codes);
    }

    /** The same, told by one of these codes of the vendor; where there are statuses too, by both at once. */
    public Duplicate<Q> codes(String... any) {
        return new Duplicate<>(hasKey, statuses, Set.of(any));
    }

    /** Whether the vendor would know the request again: it has all of the natural key. */
    public boolean knows(Q request) {
        return hasKey.test(request);
    }

    /**
     * Whether an answer says it.
     *
     * @param status the HTTP status
     * @param code the vendor's error code, or null
     */
    public boolean isToldBy(int status, @Nullable String code) {
        boolean anyStatus = statuses.isEmpty() || statuses.contains(status);
        boolean anyCode = codes.isEmpty() || (code != null && codes.contains(code));
        return anyStatus && anyCode && !(statuses.isEmpty() && codes.isEmpty());
    }
}
