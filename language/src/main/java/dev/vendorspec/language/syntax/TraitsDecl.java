package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field's rarer keys as written. A key that was not given is null or empty.
 *
 * @param deprecated {@code true}, {@code false}, or why
 */
public record TraitsDecl(
        @Nullable Written pattern,
        List<Written> oneOf,
        @Nullable Written blank,
        @Nullable Written send,
        List<Written> aka,
        @Nullable Written deprecated,
        @Nullable Written join,
        @Nullable Written encode) {

    /** None of them. */
    public static final TraitsDecl NONE = new TraitsDecl(null, List.of(), null, null, List.of(), null, null, null);

    public TraitsDecl {
        oneOf = List.copyOf(oneOf);
        aka = List.copyOf(aka);
    }
}
