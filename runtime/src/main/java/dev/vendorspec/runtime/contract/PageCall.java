package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.VendorResponse;
import org.jspecify.annotations.Nullable;

/**
 * Asks a vendor for one page: generated clients give one to {@link dev.vendorspec.runtime.Pages}. Thread-safe.
 *
 * @param <A> the answer
 */
@FunctionalInterface
public interface PageCall<A> {

    /**
     * The answer with that page.
     *
     * @param position the page's number, offset, cursor, or path with query; null for the first page where the list
     *     begins without one
     * @throws dev.vendorspec.runtime.VendorException for a call that did not end well
     */
    VendorResponse<A> page(@Nullable String position);
}
