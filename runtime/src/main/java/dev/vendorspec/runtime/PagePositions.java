package dev.vendorspec.runtime;

import dev.vendorspec.runtime.contract.NextLink;
import dev.vendorspec.runtime.contract.Paging;
import org.jspecify.annotations.Nullable;

/**
 * What the positions of a list are. A page's number does not tell how many items come before it, which the vendor's
 * total is compared with: the position is both, {@code 3@60}.
 */
final class PagePositions<A, I> {

    private static final char BEHIND_NUMBER = '@';

    private final Paging<A, I> paging;

    PagePositions(Paging<A, I> paging) {
        this.paging = paging;
    }

    /**
     * The position as the vendor takes it.
     *
     * @throws IllegalArgumentException where the position is none of this list
     */
    @Nullable
    String toSend(@Nullable String position) {
        if (position == null || paging.kind().isTold()) {
            return position;
        }
        return Long.toString(number(position));
    }

    /** Where the page behind the one at that position is; null where there is none. */
    @Nullable
    String next(@Nullable String at, VendorResponse<A> response, int items) {
        Boolean more = paging.more(response.value());
        if (Boolean.FALSE.equals(more)) {
            return null;
        }
        if (paging.kind() == Paging.Kind.LINK) {
            return NextLink.of(response.headers());
        }
        if (at == null || paging.kind() == Paging.Kind.CURSOR) {
            return paging.next(response.value());
        }
        return counted(at, response.value(), items, more != null);
    }

    private @Nullable String counted(String at, A answer, int items, boolean hasMore) {
        long seen = seen(at, items);
        Long total = paging.total(answer);
        if (!hasMore && (items == 0 || (total != null && seen >= 0 && seen >= total))) {
            return null;
        }
        if (paging.kind() == Paging.Kind.OFFSET) {
            return Long.toString(number(at) + items);
        }
        String next = Long.toString(number(at) + 1);
        return seen < 0 ? next : next + BEHIND_NUMBER + seen;
    }

    /** How many items there are up to the end of the page at that position; −1 where nobody knows. */
    private long seen(String at, int items) {
        int behind = at.indexOf(BEHIND_NUMBER);
        if (behind >= 0) {
            return whole(at.substring(behind + 1)) + items;
        }
        boolean first = number(at) == paging.first();
        return paging.kind() == Paging.Kind.OFFSET || first ? number(at) - paging.first() + items : -1;
    }

    private long number(String position) {
        int behind = position.indexOf(BEHIND_NUMBER);
        return whole(behind < 0 ? position : position.substring(0, behind));
    }

    private long whole(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    paging.endpoint() + ": not a position of this list, which is told by a number");
        }
    }
}
