package dev.vendorspec.runtime.contract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Copies of what a caller hands to a generated builder. */
public final class Copies {

    private Copies() {}

    /**
     * An unmodifiable copy; null for null.
     *
     * @throws NullPointerException if an element is null
     */
    public static <E> @Nullable List<E> ofList(@Nullable List<E> list) {
        return list == null ? null : List.copyOf(list);
    }

    /**
     * An unmodifiable copy that keeps the map's order; null for null.
     *
     * @throws NullPointerException if a key or a value is null
     */
    public static <V> @Nullable Map<String, V> ofMap(@Nullable Map<String, V> map) {
        if (map == null) {
            return null;
        }
        Map<String, V> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(Objects.requireNonNull(key), Objects.requireNonNull(value)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * An unmodifiable copy with one entry more, or with another value where the key has one.
     *
     * @throws NullPointerException if the key or the value is null
     */
    public static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        Map<String, V> copy = new LinkedHashMap<>(map);
        copy.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
        return Collections.unmodifiableMap(copy);
    }
}
