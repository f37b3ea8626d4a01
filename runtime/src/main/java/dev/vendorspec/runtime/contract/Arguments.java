package dev.vendorspec.runtime.contract;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one call gives besides its body: made by generated methods, read by the runtime. Immutable. */
public final class Arguments {

    /** Nothing at all. */
    public static final Arguments NONE = new Arguments(new Object[0], null, null);

    private final @Nullable Object[] pathValues;
    private final @Nullable Object query;
    private final @Nullable Object headers;

    private Arguments(@Nullable Object[] pathValues, @Nullable Object query, @Nullable Object headers) {
        this.pathValues = pathValues;
        this.query = query;
        this.headers = headers;
    }

    /** One value for each of the operation's path parameters, in their order. */
    public static Arguments path(@Nullable Object... values) {
        return new Arguments(Arrays.copyOf(values, values.length), null, null);
    }

    /** The same with the query's parameters, an object of the class that is generated for them. */
    public Arguments query(Object parameters) {
        return new Arguments(pathValues, Objects.requireNonNull(parameters, "parameters"), headers);
    }

    /** The same with parameters that travel as headers, an object of the class that is generated for them. */
    public Arguments headers(Object parameters) {
        return new Arguments(pathValues, query, Objects.requireNonNull(parameters, "parameters"));
    }

    /** The same with other values for the path. */
    Arguments withPath(@Nullable Object[] values) {
        return new Arguments(values, query, headers);
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
