package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;
import org.jspecify.annotations.Nullable;

/**
 * How answers come page by page, as written. What could not be read is null.
 *
 * @param key {@code page}, {@code offset}, {@code cursor} or {@code link}
 * @param position what stands behind that key
 * @param from the first page's number or offset, or null
 * @param next where an answer names the next page's cursor
 * @param items where an answer has its items; null where it is the list itself
 * @param total where an answer has the number of all items
 * @param more the condition under which there are more pages
 */
public record PagingDecl(
        String key,
        Written position,
        @Nullable Written from,
        @Nullable Written next,
        @Nullable Written items,
        @Nullable PathExpr total,
        @Nullable ConditionExpr more,
        Location at) {}
