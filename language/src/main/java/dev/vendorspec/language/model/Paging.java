package dev.vendorspec.language.model;

import dev.vendorspec.language.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * How an endpoint's answers come page by page.
 *
 * @param kind what tells one page from another
 * @param place where a request says which page it wants; null for {@link Kind#LINK}
 * @param first the first page's number or offset
 * @param next where an answer names the next page's cursor; null but for {@link Kind#CURSOR}
 * @param items where an answer has its items; null where it is the list itself
 * @param item what an item is
 * @param total where an answer has the number of all items, or null
 * @param more the condition under which there are more pages, or null
 */
public record Paging(
        Kind kind,
        @Nullable Place place,
        long first,
        @Nullable Next next,
        @Nullable Path items,
        ValueType item,
        @Nullable Path total,
        @Nullable Condition more,
        Location at) {

    /** What tells one page from another. */
    public enum Kind {
        /** The number of the page. */
        NUMBER,
        /** The number of items before the page. */
        OFFSET,
        /** What the answer before says. */
        CURSOR,
        /** The address in the answer before. */
        LINK
    }

    /**
     * Where a request says which page it wants.
     *
     * @param body whether that is a field of the body; else a parameter of the query
     * @param path the way to the field from the body's, or the query's, object
     */
    public record Place(boolean body, Path path) {}

    /**
     * Where an answer names the next page's cursor.
     *
     * @param list the list whose last item names it, or null where the answer does
     * @param path the way from that item or from the answer
     */
    public record Next(@Nullable Path list, Path path) {}
}
