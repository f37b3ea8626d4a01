package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.PageCall;
import dev.vendorspec.runtime.contract.Paging;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One walk through the pages of a list, each asked for when it is needed. Made by {@link Pages}; for one thread. */
final class PageWalk<A, I> implements Iterator<Page<A, I>> {

    private final Paging<A, I> paging;
    private final PageCall<A> call;
    private final PagePositions<A, I> positions;
    private final int limit;
    private final boolean limited;
    private final Set<String> read = new HashSet<>();
    private int pages;
    private boolean ended;
    private @Nullable String position;
    private @Nullable List<I> before;

    PageWalk(Paging<A, I> paging, PageCall<A> call, @Nullable String start, int limit, boolean limited) {
        this.paging = paging;
        this.call = call;
        this.positions = new PagePositions<>(paging);
        this.position = start;
        this.limit = limit;
        this.limited = limited;
    }

    @Override
    public boolean hasNext() {
        if (!ended && pages == limit && !limited) {
            throw endless("more than " + limit + " pages; call limit(…) where that is meant");
        }
        return !ended && pages < limit;
    }

    @Override
    public Page<A, I> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        String at = position;
        if (at != null && !read.add(at)) {
            throw endless("the vendor names a page again that was read already");
        }
        VendorResponse<A> response = call.page(positions.toSend(at));
        List<I> items = List.copyOf(paging.items(response.value()));
        if (!paging.kind().isTold() && items.equals(before)) {
            throw endless("the vendor gives the same page for another position");
        }
        before = items;
        pages++;
        position = positions.next(at, response, items.size());
        ended = position == null;
        return Page.of(response.value(), items, at, position, paging.total(response.value()));
    }

    /** Where the page is that would be asked for next; null at the beginning, and behind the last page. */
    @Nullable
    String position() {
        return position;
    }

    private EndlessPagesException endless(String why) {
        return new EndlessPagesException(paging.endpoint(), why);
    }
}
