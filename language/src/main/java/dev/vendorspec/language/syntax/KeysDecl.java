package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the vendor tells calls apart, as written. What was not given is null.
 *
 * @param idempotencyKey where the key travels by which the vendor knows a repeat, or {@code none}
 * @param requestId where the caller's id of a call travels, or {@code none}
 * @param duplicate how the vendor says that what was to be created exists already; an endpoint's only
 */
public record KeysDecl(
        @Nullable Written idempotencyKey,
        @Nullable Written requestId,
        @Nullable DuplicateDecl duplicate) {

    /** Nothing given. */
    public static final KeysDecl NONE = new KeysDecl(null, null, null);

    /**
     * How the vendor says that something exists already.
     *
     * @param key the fields of the request that make up the natural key
     * @param statuses HTTP statuses; none where a code tells alone
     * @param error the endpoint's name for the status, in place of {@code statuses}, or null
     * @param codes the vendor's codes; none where the status tells alone
     */
    public record DuplicateDecl(
            Location at,
            List<Written> key,
            List<Written> statuses,
            @Nullable Written error,
            List<Written> codes) {

        public DuplicateDecl {
            key = List.copyOf(key);
            statuses = List.copyOf(statuses);
            codes = List.copyOf(codes);
        }
    }
}
