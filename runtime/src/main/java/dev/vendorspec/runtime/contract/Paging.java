package dev.vendorspec.runtime.contract;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How an endpoint's answer is one page of a list: a constant of a generated client, carried out by
 * {@link dev.vendorspec.runtime.Pages}. Immutable and thread-safe.
 *
 * @param <A> the answer
 * @param <I> an item
 */
public final class Paging<A, I> {

    /** What tells one page from another. */
    public enum Kind {
        /** The number of the page. */
        NUMBER,
        /** The number of items before the page. */
        OFFSET,
        /** What the answer before says. */
        CURSOR,
        /** The address in the header {@code Link} of the answer before (RFC 8288). */
        LINK;

        /** Whether each answer tells where the next page is; else pages are counted. */
        public boolean isTold() {
            return this == CURSOR || this == LINK;
        }
    }

    private final String endpoint;
    private final Kind kind;
    private final long first;
    private final Function<A, @Nullable List<I>> items;
    private final Function<A, @Nullable Object> next;
    private final Function<A, @Nullable Object> total;
    private final Function<A, @Nullable Boolean> more;

    private Paging(
            String endpoint,
            Kind kind,
            long first,
            Function<A, @Nullable List<I>> items,
            Function<A, @Nullable Object> next,
            Function<A, @Nullable Object> total,
            Function<A, @Nullable Boolean> more) {
        this.endpoint = endpoint;
        this.kind = kind;
        this.first = first;
        this.items = items;
        this.next = next;
        this.total = total;
        this.more = more;
    }

    /**
     * Pages by their number.
     *
     * @param endpoint the vendor's and the endpoint's name, for messages
     * @param first the number of the first page
     * @param items where the answer has its items
     */
    public static <A, I> Paging<A, I> byNumber(String endpoint, long first, Function<A, @Nullable List<I>> items) {
        return new Paging<>(endpoint, Kind.NUMBER, first, items, answer -> null, answer -> null, answer -> null);
    }

    /** Pages by the number of items before them. */
    public static <A, I> Paging<A, I> byOffset(String endpoint, long first, Function<A, @Nullable List<I>> items) {
        return new Paging<>(endpoint, Kind.OFFSET, first, items, answer -> null, answer -> null, answer -> null);
    }

    /**
     * Pages by what the answer before says.
     *
     * @param next where an answer says what the next page's cursor is; null or blank where it is the last
     */
    public static <A, I> Paging<A, I> byCursor(
            String endpoint, Function<A, @Nullable Object> next, Function<A, @Nullable List<I>> items) {
        return new Paging<>(endpoint, Kind.CURSOR, 0, items, next, answer -> null, answer -> null);
    }

    /** Pages by the header {@code Link} with {@code rel="next"}. */
    public static <A, I> Paging<A, I> byLink(String endpoint, Function<A, @Nullable List<I>> items) {
        return new Paging<>(endpoint, Kind.LINK, 0, items, answer -> null, answer -> null, answer -> null);
    }

    /** A value of a list's last item; null where there is none. */
    public static <T> @Nullable Object last(@Nullable List<T> list, Function<T, @Nullable Object> value) {
        return list == null || list.isEmpty() ? null : value.apply(list.get(list.size() - 1));
    }

    /** The same with the number of all items: a whole number or its text. */
    public Paging<A, I> total(Function<A, @Nullable Object> of) {
        return new Paging<>(endpoint, kind, first, items, next, of, more);
    }

    /** The same with a condition that tells whether there are more pages; null where it is neither true nor false. */
    public Paging<A, I> more(Function<A, @Nullable Boolean> of) {
        return new Paging<>(endpoint, kind, first, items, next, total, of);
    }

    /** The vendor's and the endpoint's name. */
    public String endpoint() {
        return endpoint;
    }

    /** What tells one page from another. */
    public Kind kind() {
        return kind;
    }

    /** The first page's number or offset. */
    public long first() {
        return first;
    }

    /** An answer's items; none where it has no list. */
    public List<I> items(A answer) {
        List<I> found = items.apply(answer);
        return found == null ? List.of() : found;
    }

    /** An answer's cursor of the next page, or null where it names none. */
    public @Nullable String next(A answer) {
        Object cursor = next.apply(answer);
        String text = cursor == null ? "" : PlainText.of(cursor);
        return text.isBlank() ? null : text;
    }

    /** The number of all items, or null where an answer does not tell one. */
    public @Nullable Long total(A answer) {
        Object number = total.apply(answer);
        if (number instanceof Number whole) {
            return whole.longValue();
        }
        try {
            return number == null ? null : Long.valueOf(number.toString().strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Whether an answer says that there are more pages; null where it does not say. */
    public @Nullable Boolean more(A answer) {
        return more.apply(answer);
    }

    /** For debugging: the endpoint and how its pages are told apart. */
    @Override
    public String toString() {
        return endpoint + " by " + kind;
    }
}
