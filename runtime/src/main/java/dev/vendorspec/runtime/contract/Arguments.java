package dev.vendorspec.runtime.contract;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one call gives besides its body: made by generated methods, read by the runtime. Immutable. */
public final class Arguments {

    /** Nothing at all. */
    public static final Arguments NONE = new Arguments(new Object[0], null, null, null);

    private final @Nullable Object[] pathValues;
    private final @Nullable Object query;
    private final @Nullable Object headers;
    private final @Nullable String link;

    private Arguments(
            @Nullable Object[] pathValues, @Nullable Object query, @Nullable Object headers, @Nullable String link) {
        this.pathValues = pathValues;
        this.query = query;
        this.headers = headers;
        this.link = link;
    }

    /** One value for each of the operation's path parameters, in their order. */
    public static Arguments path(@Nullable Object... values) {
        return new Arguments(Arrays.copyOf(values, values.length), null, null, null);
    }

    /** The same with the query's parameters, an object of the class that is generated for them. */
    public Arguments query(Object parameters) {
        return new Arguments(pathValues, Objects.requireNonNull(parameters, "parameters"), headers, link);
    }

    /** The same with parameters that travel as headers, an object of the class that is generated for them. */
    public Arguments headers(Object parameters) {
        return new Arguments(pathValues, query, Objects.requireNonNull(parameters, "parameters"), link);
    }

    /**
     * The same to another address, which the vendor's answer before named; it has its own query.
     *
     * @param target an address on the vendor's server, or what is relative to the operation's own; null for that itself
     */
    public Arguments link(@Nullable String target) {
        return new Arguments(pathValues, query, headers, target);
    }

    /** The address that is called instead of the operation's own, or null for that. */
    public @Nullable String link() {
        return link;
    }

    /** The path's values in their order; a copy. */
    public @Nullable Object[] pathValues() {
        return Arrays.copyOf(pathValues, pathValues.length);
    }

    /** The query's parameters, or null where the operation has none. */
    public @Nullable Object query() {
        return query;
    }

    /** The parameters that travel as headers, or null where the operation has none. */
    public @Nullable Object headers() {
        return headers;
    }

    /** For debugging: how much there is, never a value. */
    @Override
    public String toString() {
        return pathValues.length + " path values" + (query == null ? "" : ", query")
                + (headers == null ? "" : ", headers");
    }
}
