package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Violation;
import dev.vendorspec.runtime.json.Json;
import dev.vendorspec.runtime.json.Pair;
import dev.vendorspec.runtime.validate.ValidationSettings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a query, or those that travel as headers: first what each call gives, then what is always the same,
 * then what the client was given once. Part of an {@link Operation}; immutable and thread-safe. For the runtime itself.
 */
public final class ParameterSet {

    /** None at all. */
    static final ParameterSet NONE = new ParameterSet(null, List.of());

    private final @Nullable RequestBody<?> perCall;
    private final List<Parameter<?>> others;

    private ParameterSet(@Nullable RequestBody<?> perCall, List<Parameter<?>> others) {
        this.perCall = perCall;
        this.others = List.copyOf(others);
    }

    ParameterSet perCall(RequestBody<?> body) {
        return new ParameterSet(body, others);
    }

    ParameterSet others(Parameter<?>... parameters) {
        return new ParameterSet(perCall, List.of(parameters));
    }

    /**
     * Names and texts of the values, in the order in which they travel.
     *
     * @param given what the call gives, or null for nothing
     * @param settings what the client was given once, by name
     */
    @SuppressWarnings("exports")
    public List<Pair> pairs(@Nullable Object given, Map<String, Object> settings) {
        if (perCall == null && others.isEmpty()) {
            return List.of();
        }
        List<Pair> pairs = new ArrayList<>();
        if (perCall != null && given != null) {
            pairs.addAll(Json.pairs(json -> write(perCall, json, given)));
        }
        for (Parameter<?> other : others) {
            Object value = other.isOfClient() ? settings.get(other.member().wireName()) : other.constant();
            if (value != null) {
                pairs.addAll(other.pairs(value));
            }
        }
        return pairs;
    }

    /** What the call's own parameters break. */
    @SuppressWarnings("exports")
    public List<Violation> violations(@Nullable Object given, ValidationSettings settings) {
        return perCall == null || given == null ? List.of() : violations(perCall, given, settings);
    }

    /** The texts that no message may show. */
    public Set<String> secrets(@Nullable Object given, Map<String, Object> settings) {
        Set<String> secrets = new LinkedHashSet<>();
        if (perCall != null && given != null) {
            secrets.addAll(Json.sensitiveValues(json -> write(perCall, json, given)));
        }
        pairs(given, settings).stream().filter(Pair::sensitive).map(Pair::value).forEach(secrets::add);
        return secrets;
    }

    /** The object is of the class that the operation takes: a generated method gave both. */
    @SuppressWarnings("unchecked")
    private static <T> void write(RequestBody<T> body, JsonWriter json, Object given) {
        body.write(json, (T) given, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static <T> List<Violation> violations(RequestBody<T> body, Object given, ValidationSettings settings) {
        return body.violations((T) given, settings);
    }
}
