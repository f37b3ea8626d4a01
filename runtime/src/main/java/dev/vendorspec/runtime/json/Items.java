package dev.vendorspec.runtime.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects a list that is most often very short, and then costs no more than its items. For one thread. */
final class Items<T> {

    private @Nullable T first;
    private @Nullable T second;
    private @Nullable List<T> all;

    void add(T item) {
        if (first == null) {
            first = item;
        } else if (second == null) {
            second = item;
        } else {
            if (all == null) {
                all = new ArrayList<>();
                all.add(first);
                all.add(second);
            }
            all.add(item);
        }
    }

    /** What was added; unmodifiable. */
    List<T> list() {
        if (first == null) {
            return List.of();
        }
        if (second == null) {
            return List.of(first);
        }
        return all == null ? List.of(first, second) : Collections.unmodifiableList(all);
    }
}
