package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.PageCall;
import dev.vendorspec.runtime.contract.Paging;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's list that comes in pages: what the {@code …Pages} methods of generated clients return. Nothing is asked for
 * before it is needed, and every walk asks anew.
 *
 * <p>A walk that ends early, by {@link #limit} or by an exception, goes on where it was: {@link Page#next} and
 * {@link Items#position} tell a position, {@link #from} begins at one. A position is text that can be kept for a day; it
 * may hold what the query asked for.
 *
 * <p>Immutable and thread-safe; each iterator and stream is for one thread.
 *
 * @param <A> the answer
 * @param <I> an item
 */
public final class Pages<A, I> implements Iterable<I> {

    /** More pages than any list has that somebody reads to its end. */
    private static final int MOST_PAGES = 10_000;

    private final Paging<A, I> paging;
    private final PageCall<A> call;
    private final @Nullable String start;
    private final int limit;
    private final boolean limited;

    private Pages(Paging<A, I> paging, PageCall<A> call, @Nullable String start, int limit, boolean limited) {
        this.paging = paging;
        this.call = call;
        this.start = start;
        this.limit = limit;
        this.limited = limited;
    }

    /**
     * For generated clients, and for tests with a mocked one.
     *
     * @param paging how the answer is one page
     * @param call asks for a page
     * @param start where the list begins, as the query says it; null for its first page
     */
    public static <A, I> Pages<A, I> of(Paging<A, I> paging, PageCall<A> call, @Nullable Object start) {
        Objects.requireNonNull(paging, "paging");
        Objects.requireNonNull(call, "call");
        String first = paging.kind().isTold() ? null : Long.toString(paging.first());
        return new Pages<>(paging, call, start == null ? first : start.toString(), MOST_PAGES, false);
    }

    /**
     * The same, read to the end of that many pages at most. Where nothing is said, more than 10,000 pages are an
     * {@link EndlessPagesException}.
     *
     * @throws IllegalArgumentException where it is less than 1
     */
    public Pages<A, I> limit(int maxPages) {
        if (maxPages < 1) {
            throw new IllegalArgumentException("limit must be 1 or more");
        }
        return new Pages<>(paging, call, start, maxPages, true);
    }

    /**
     * The same, beginning at a position that {@link Page#next}, {@link Page#position} or {@link Items#position} told.
     */
    public Pages<A, I> from(String position) {
        return new Pages<>(paging, call, Objects.requireNonNull(position, "position"), limit, limited);
    }

    /** The pages one by one. */
    public Iterable<Page<A, I>> pages() {
        return this::walk;
    }

    /** The first page. */
    public Page<A, I> first() {
        return walk().next();
    }

    /** How many items there are on all pages: asks for the first page; empty where the vendor does not tell. */
    public OptionalLong total() {
        return first().total();
    }

    /** The items of all pages, one by one. */
    @Override
    public Items<I> iterator() {
        return new Walked<>(walk());
    }

    /** The items of all pages. Nothing is asked for before the stream is read, and no page twice. */
    public Stream<I> stream() {
        return StreamSupport.stream(
                () -> Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
                Spliterator.ORDERED | Spliterator.NONNULL,
                false);
    }

    private PageWalk<A, I> walk() {
        return new PageWalk<>(paging, call, start, limit, limited);
    }

    /** For debugging: the endpoint and how its pages are told apart. */
    @Override
    public String toString() {
        return paging.toString();
    }

    /**
     * The items of a list, page after page. Its methods throw what a call throws, and {@link EndlessPagesException}.
     *
     * @param <I> an item
     */
    public sealed interface Items<I> extends Iterator<I> {

        /**
         * Where the page is that {@link #next} comes from: the current one until its last item was taken, then the next
         * one. Null at a beginning without a position, and at the end.
         */
        @Nullable
        String position();
    }

    private static final class Walked<A, I> implements Items<I> {

        private final PageWalk<A, I> walk;
        private Iterator<I> items = List.<I>of().iterator();
        private @Nullable String current;

        Walked(PageWalk<A, I> walk) {
            this.walk = walk;
        }

        @Override
        public boolean hasNext() {
            while (!items.hasNext() && walk.hasNext()) {
                Page<A, I> page = walk.next();
                current = page.position();
                items = page.items().iterator();
            }
            return items.hasNext();
        }

        @Override
        public I next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return items.next();
        }

        @Override
        public @Nullable String position() {
            return items.hasNext() ? current : walk.position();
        }
    }
}
