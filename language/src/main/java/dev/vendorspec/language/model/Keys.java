package dev.vendorspec.language.model;

import dev.vendorspec.language.source.Location;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the vendor tells an endpoint's calls apart.
 *
 * @param idempotencyKey where the key travels by which the vendor knows a repeat, or null where it takes none
 * @param requestId where the caller's id of a call travels, or null where the vendor takes none
 * @param duplicate how the vendor says that what was to be created exists already, or null where it does not
 */
public record Keys(
        @Nullable Place idempotencyKey,
        @Nullable Place requestId,
        @Nullable Duplicate duplicate) {

    /** Not at all. */
    public static final Keys NONE = new Keys(null, null, null);

    /** The fields of the body that the client fills in. */
    public List<InField> filled() {
        return Stream.of(idempotencyKey, requestId)
                .flatMap(place -> place instanceof InField field ? Stream.of(field) : Stream.empty())
                .toList();
    }

    /** Where a key travels. */
    public sealed interface Place {}

    /** In a header. */
    public record InHeader(String name) implements Place {}

    /** In a text of the body, which the caller may have set. */
    public record InField(Path path, Location at) implements Place {}

    /**
     * How the vendor says that what was to be created exists already: by one of the statuses, by one of the codes, or by
     * both at once where there are both.
     *
     * @param key the fields of the request that make up the natural key
     */
    public record Duplicate(List<Path> key, SortedSet<Integer> statuses, SortedSet<String> codes) {

        public Duplicate {
            key = List.copyOf(key);
            statuses = new TreeSet<>(statuses);
            codes = new TreeSet<>(codes);
        }
    }
}
