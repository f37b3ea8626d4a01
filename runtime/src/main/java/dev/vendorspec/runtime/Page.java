package dev.vendorspec.runtime;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One page of a vendor's list; see {@link Pages}. Immutable, thread-safe as far as its answer is.
 *
 * @param <A> the answer
 * @param <I> an item
 */
public final class Page<A, I> {

    private final A answer;
    private final List<I> items;
    private final @Nullable String position;
    private final @Nullable String next;
    private final @Nullable Long total;

    private Page(A answer, List<I> items, @Nullable String position, @Nullable String next, @Nullable Long total) {
        this.answer = Objects.requireNonNull(answer, "answer");
        this.items = List.copyOf(items);
        this.position = position;
        this.next = next;
        this.total = total;
    }

    /**
     * A page; called by the runtime, and by tests with a mocked client.
     *
     * @param answer the whole answer
     * @param items the answer's items
     * @param position where the page is; null for the first one of a list without a beginning's name
     * @param next where the next page is; null where this is the last
     * @param total how many items there are on all pages, or null where the vendor does not tell
     */
    public static <A, I> Page<A, I> of(
            A answer, List<I> items, @Nullable String position, @Nullable String next, @Nullable Long total) {
        return new Page<>(answer, items, position, next, total);
    }

    /** The whole answer. */
    public A answer() {
        return answer;
    }

    /** The answer's items in its order; none on an empty page. Unmodifiable. */
    public List<I> items() {
        return items;
    }

    /** Where this page is, for {@link Pages#from}; null where the list begins without a position. */
    public @Nullable String position() {
        return position;
    }

    /** Where the next page is, for {@link Pages#from}; null where this is the last. */
    public @Nullable String next() {
        return next;
    }

    /** How many items there are on all pages, as the vendor told with this one; empty where it does not tell. */
    public OptionalLong total() {
        return total == null ? OptionalLong.empty() : OptionalLong.of(total);
    }

    /** For debugging: how many items, never one of them, nor the position, which may be personal. */
    @Override
    public String toString() {
        return items.size() + (items.size() == 1 ? " item" : " items") + (next == null ? ", the last page" : "");
    }
}
